using FsCheck;
using FsCheck.Fluent;
using Sujarit.Kernel;

namespace Sujarit.Modules.Kernel;

/// <summary>Amounts of every size, near round figures and anywhere.</summary>
internal static class Amounts
{
    public static Arbitrary<Money> Any =>
        Gen.Choose(0, 18)
            .SelectMany(power => Gen.Choose(1, 9), (power, digit) => (long)(digit * Math.Pow(10, power)))
            .SelectMany(round => Gen.Choose(-150, 150), (round, near) => round + near)
            .SelectMany(amount => Gen.Choose(0, int.MaxValue), (amount, other) => other % 2 == 0 ? amount : amount ^ other)
            .SelectMany(amount => Gen.Elements(1, -1), (amount, sign) => new Money(sign * amount))
            .ToArbitrary();
}

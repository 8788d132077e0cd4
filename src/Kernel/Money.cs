using System.Globalization;
using Sujarit.Kernel.Thai;

namespace Sujarit.Kernel;

/// <summary>An amount of Thai money in whole satang, a hundred to the baht; negative is owed. A sum that does not fit throws, it never wraps.</summary>
/// <param name="Satang">The whole amount in satang.</param>
public readonly record struct Money(long Satang) : IComparable<Money>
{
    private const int satangPerBaht = 100;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The amount in baht, exact to the satang.</summary>
    public decimal Baht => Satang / (decimal)satangPerBaht;

    /// <summary>An amount of whole baht.</summary>
    /// <exception cref="OverflowException">More than some 92 thousand million million baht.</exception>
    public static Money OfBaht(long baht) => new(checked(baht * satangPerBaht));

    /// <summary>Reads what <see cref="TryRead"/> reads.</summary>
    /// <exception cref="UnreadableException">The text is no such amount.</exception>
    public static Money Read(string text) =>
        TryRead(text, out var money)
            ? money
            : throw new UnreadableException(
                $"“{Quotation.Of(text)}” ไม่ใช่จำนวนเงิน กรุณาระบุเป็นตัวเลข เช่น 1,234.50 (ทศนิยมไม่เกินสองตำแหน่ง)"
            );

    /// <summary>
    /// Reads an amount in baht, in Thai or Arabic digits or both: <c>1234</c>, <c>๑,๒๓๔.๕๐</c>, <c>-5</c>, <c>฿20</c>, <c>500 บาท</c>, <c>500.-</c>.
    /// Commas may stand only between thousands, and at most two decimals; nothing is rounded.
    /// </summary>
    public static bool TryRead(string text, out Money money) => MoneyReader.TryRead(text, out money);

    /// <summary>The amount in baht as papers print it, <c>1,234.50</c>; always two decimals.</summary>
    public string ToText(DigitScript script) =>
        script == DigitScript.Thai ? ThaiDigits.ToThai(ToString()) : ToString();

    /// <summary>The amount in baht in Arabic digits, <c>1,234.50</c>; <see cref="TryRead"/> reads it back.</summary>
    public override string ToString() => Baht.ToString("#,##0.00", CultureInfo.InvariantCulture);

    public int CompareTo(Money other) => Satang.CompareTo(other.Satang);

    public static Money operator +(Money left, Money right) => new(checked(left.Satang + right.Satang));

    public static Money operator -(Money left, Money right) => new(checked(left.Satang - right.Satang));

    public static Money operator -(Money money) => new(checked(-money.Satang));

    public static Money operator *(Money money, long times) => new(checked(money.Satang * times));

    public static bool operator <(Money left, Money right) => left.Satang < right.Satang;

    public static bool operator >(Money left, Money right) => left.Satang > right.Satang;

    public static bool operator <=(Money left, Money right) => left.Satang <= right.Satang;

    public static bool operator >=(Money left, Money right) => left.Satang >= right.Satang;
}

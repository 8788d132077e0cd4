using Sujarit.Kernel;

namespace Sujarit.Disclosure;

/// <summary>What was published lately, as lists show it.</summary>
internal sealed record NewPublication(FiscalYear Assessment, string Item, string Title, int Number, DateTimeOffset At);

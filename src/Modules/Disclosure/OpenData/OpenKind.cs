namespace Sujarit.Disclosure.OpenData;

/// <summary>What the values of a column are.</summary>
internal enum OpenKind
{
    /// <summary>Anything.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>A day in Thailand.</summary>
    Day,

    /// <summary>An instant, told in UTC.</summary>
    Moment,

    /// <summary>A whole address of the web.</summary>
    Address,
}

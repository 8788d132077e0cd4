namespace Sujarit.Disclosure.Tables;

/// <summary>What the cells of a column hold; an empty cell fits each.</summary>
internal enum ColumnKind
{
    /// <summary>Anything.</summary>
    Text,

    /// <summary>Whole numbers of at most 15 digits, as many as a spreadsheet keeps.</summary>
    WholeNumber,

    /// <summary>Amounts with two decimals, in baht where the column says nothing else; at most 15 digits with their satang.</summary>
    Money,

    /// <summary>Days.</summary>
    Date,
}

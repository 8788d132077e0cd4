namespace Sujarit.Assessment.Contracts;

/// <summary>What the cells of a looked-for column are.</summary>
public enum CheckedCell
{
    /// <summary>Any words.</summary>
    Words,

    /// <summary>A number, or a word that says there was none.</summary>
    Number,

    /// <summary>A day, or a word that says there was none.</summary>
    Day,

    /// <summary>A number of 13 digits that names a taxpayer; figures may be hidden by x.</summary>
    Taxpayer,
}

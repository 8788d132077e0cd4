namespace Sujarit.Assessment.Contracts;

/// <summary>How often a measure of the library is done.</summary>
public enum LibraryCadence
{
    Once,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}

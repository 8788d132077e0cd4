namespace Sujarit.Assessment.Points;

/// <summary>How the rows stand that an agency's points follow from. Two that are equal were made of the same rows: a result counts its changes, and corrections are only added and withdrawn.</summary>
/// <param name="Result">The newest result; null where nothing is recorded.</param>
/// <param name="Version">Its version.</param>
/// <param name="Made">How many corrections of rules were ever made.</param>
/// <param name="Withdrawn">How many of them were withdrawn.</param>
internal sealed record PointState(Guid? Result, int Version, int Made, int Withdrawn)
{
    /// <summary>Nothing is recorded.</summary>
    public static PointState Nothing { get; } = new(null, 0, 0, 0);
}

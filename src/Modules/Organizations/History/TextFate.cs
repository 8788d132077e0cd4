namespace Sujarit.Organizations.History;

/// <summary>What became of a part of a text.</summary>
internal enum TextFate
{
    Kept,
    Removed,
    Inserted,
}

namespace Sujarit.Measures.Filing;

/// <summary>What becomes of what a year already holds.</summary>
internal enum FilingWay
{
    /// <summary>It is withdrawn, with the reason that the report took its place.</summary>
    Replace,

    /// <summary>It stays, and the report's works come behind it.</summary>
    Add,
}

namespace Sujarit.Measures;

/// <summary>What every pattern of this module is bound by.</summary>
internal static class Pattern
{
    /// <summary>Milliseconds after which a match gives up: a text that needs more was made to need it.</summary>
    public const int Limit = 2000;
}

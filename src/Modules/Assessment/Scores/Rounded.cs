namespace Sujarit.Assessment.Scores;

/// <summary>Rounding as scores are published: half away from zero.</summary>
internal static class Rounded
{
    public const int Places = 2;

    public static decimal To(decimal value, int places) =>
        // First the noise of a decimal division, so that a computed 84.995 is not 84.99499….
        Math.Round(Math.Round(value, 12, MidpointRounding.AwayFromZero), places, MidpointRounding.AwayFromZero);

    public static decimal Shown(decimal value) => To(value, Places);

    public static decimal? Shown(decimal? value) => value is { } known ? Shown(known) : null;
}

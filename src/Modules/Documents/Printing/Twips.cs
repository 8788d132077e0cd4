namespace Sujarit.Documents.Printing;

/// <summary>Lengths as Word counts them: a twip is a twentieth of a point, 567 to the centimetre.</summary>
internal static class Twips
{
    public static int Centimetres(double length) => (int)Math.Round(length * 1440 / 2.54, MidpointRounding.AwayFromZero);

    public static int Points(double length) => (int)Math.Round(length * 20, MidpointRounding.AwayFromZero);
}

using Sujarit.Documents.Printing;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>
/// Breaks a line of a signature that is too long for its place where the office would: at a space, before the name of the agency, or between
/// what it is and where. Word would break between any two words of a Thai name.
/// </summary>
/// <param name="agency">The name of the agency; empty where it is not known.</param>
/// <param name="size">The size of the letters in points.</param>
/// <param name="room">The width of the place in twips.</param>
internal sealed class SignatureFold(string agency, double size, int room)
{
    private readonly string kind = AgencyKind.Of(agency)?.Name ?? "";

    public IEnumerable<string> Lines(string text) => ThaiLines.Of(Pieces(text), line => Twips.Points(TextWidth.Of(line, size)) <= room);

    private IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if ((text[at - 1] == ' ' && text[at] != ' ') || IsAgency(text, at) || (kind.Length > 0 && IsAgency(text, at - kind.Length)))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private bool IsAgency(string text, int at) => agency.Length > 0 && at >= 0 && string.CompareOrdinal(text, at, agency, 0, agency.Length) == 0;
}

using System.Globalization;
using System.Text;
using Sujarit.Kernel;

namespace Sujarit.Disclosure;

/// <summary>
/// What the hash of a version is taken of: a text that anybody can fetch and check by <c>sha256sum</c>. A line for each value, in a fixed
/// order, ended by a line feed; the files in their order; an empty line; then the page's HTML. No value has a line feed in it.
/// </summary>
internal sealed record SealedContent(
    string Agency, FiscalYear Assessment, string Item, int Number, DateTimeOffset At, string Title, string Html, string Before, IReadOnlyList<(string Name, string Sha256)> Files)
{
    private const string form = "sujarit-publication 1";

    public string Text
    {
        get
        {
            var text = new StringBuilder(Html.Length + 600).Append(form).Append('\n');
            Line(text, "agency", Agency);
            Line(text, "assessment", Assessment.ToString());
            Line(text, "item", Item);
            Line(text, "version", Number.ToString(CultureInfo.InvariantCulture));
            Line(text, "at", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            Line(text, "title", Title);
            Line(text, "before", Before.Length == 0 ? "-" : Before);
            foreach (var (name, sha256) in Files)
            {
                Line(text, "file", $"{sha256} {name}");
            }

            return text.Append('\n').Append(Html).ToString();
        }
    }

    private static void Line(StringBuilder text, string name, string value) => text.Append(name).Append(' ').Append(value).Append('\n');
}

using System.Buffers;

namespace Sujarit.Documents.Reading.Text;

/// <summary>The lines of a text, whichever way they end.</summary>
internal static class Lines
{
    private static readonly SearchValues<char> ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    public static IEnumerable<ReadOnlyMemory<char>> Of(string text)
    {
        var rest = text.AsMemory();
        while (!rest.IsEmpty)
        {
            var end = rest.Span.IndexOfAny(ends);
            if (end < 0)
            {
                yield return rest;
                yield break;
            }

            yield return rest[..end];
            var isPair = rest.Span[end] == '\r' && end + 1 < rest.Length && rest.Span[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
    }
}

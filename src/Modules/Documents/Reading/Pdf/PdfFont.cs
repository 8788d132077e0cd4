using System.Text;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>What the codes of a font mean, by the map the file carries for it (ISO 32000-1, 9.10.3).</summary>
internal sealed class PdfFont(int codeLength, LetterWidths widths)
{
    private const int mostCodes = 70_000;

    private readonly Dictionary<int, string> meanings = [];
    private bool isMapped;

    public static PdfFont Read(Dictionary<string, object?> font, PdfStore store)
    {
        var isComposite = store.Resolve(font.GetValueOrDefault("Subtype")) is PdfName { Text: "Type0" };
        var read = new PdfFont(isComposite ? 2 : 1, LetterWidths.Read(font, store));
        if (store.Resolve(font.GetValueOrDefault("ToUnicode")) is PdfStream map && store.Unpack(map) is { } bytes)
        {
            read.isMapped = true;
            read.Take(new PdfSyntax(bytes, hasReferences: false));
        }

        return read;
    }

    /// <summary>What each code of a drawn text means and how wide it is.</summary>
    public IEnumerable<(string Meaning, double Width)> Decode(byte[] codes)
    {
        for (var index = 0; index + codeLength <= codes.Length; index += codeLength)
        {
            var code = codeLength == 2 ? codes[index] << 8 | codes[index + 1] : codes[index];
            yield return (Meaning(code), widths[code]);
        }
    }

    private string Meaning(int code) =>
        meanings.TryGetValue(code, out var meaning) ? meaning
        : !isMapped && codeLength == 1 ? ((char)code).ToString()
        : "\uFFFD";

    private static int Code(byte[] bytes) => bytes.Aggregate(0, (code, one) => code << 8 | one);

    private void Take(PdfSyntax map)
    {
        var pending = new List<object?>();
        while (!map.IsAtEnd)
        {
            var value = map.Next();
            if (value is not PdfWord word)
            {
                pending.Add(value);
                continue;
            }

            switch (word.Text)
            {
                case "endbfchar":
                    TakeCharacters(pending);
                    break;
                case "endbfrange":
                    TakeRanges(pending);
                    break;
            }

            pending.Clear();
        }
    }

    private void TakeCharacters(List<object?> pairs)
    {
        for (var index = 0; index + 1 < pairs.Count; index += 2)
        {
            if (pairs[index] is byte[] code && pairs[index + 1] is byte[] meaning)
            {
                Map(Code(code), Encoding.BigEndianUnicode.GetString(meaning));
            }
        }
    }

    private void TakeRanges(List<object?> triples)
    {
        for (var index = 0; index + 2 < triples.Count; index += 3)
        {
            if (triples[index] is not byte[] first || triples[index + 1] is not byte[] last)
            {
                continue;
            }

            var (from, to) = (Code(first), Math.Min(Code(last), Code(first) + 65_535));
            for (var code = from; code <= to && meanings.Count < mostCodes; code++)
            {
                switch (triples[index + 2])
                {
                    case List<object?> list when code - from < list.Count && list[code - from] is byte[] meaning:
                        Map(code, Encoding.BigEndianUnicode.GetString(meaning));
                        break;
                    case byte[] { Length: >= 2 } start:
                        var text = Encoding.BigEndianUnicode.GetString(start);
                        Map(code, string.Concat(text.AsSpan(0, text.Length - 1), ((char)(text[^1] + code - from)).ToString()));
                        break;
                }
            }
        }
    }

    private void Map(int code, string meaning)
    {
        if (meanings.Count < mostCodes)
        {
            meanings[code] = meaning;
        }
    }
}

using System.Globalization;
using System.Text;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// Reads the values PDF is written in (ISO 32000-1, 7.3): numbers as double, texts as bytes, names, lists, dictionaries, references.
/// </summary>
internal sealed class PdfSyntax(ReadOnlyMemory<byte> bytes, int position = 0, bool hasReferences = true)
{
    private const int deepest = 60;
    private int depth;

    public int Position { get; set; } = position;

    private ReadOnlySpan<byte> Rest => bytes.Span[Math.Min(Position, bytes.Length)..];

    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return Position >= bytes.Length;
        }
    }

    /// <summary>The next value; a closing bracket comes out as a word.</summary>
    public object? Next()
    {
        SkipBlanks();
        if (Position >= bytes.Length)
        {
            return null;
        }

        var first = bytes.Span[Position];
        switch (first)
        {
            case (byte)'/':
                return new PdfName(NextName());
            case (byte)'(':
                return NextText();
            case (byte)'[':
                Position++;
                return NextList("]");
            case (byte)'<' when Rest.StartsWith("<<"u8):
                Position += 2;
                return NextDictionary();
            case (byte)'<':
                return NextHexText();
            case (byte)'>' when Rest.StartsWith(">>"u8):
                Position += 2;
                return new PdfWord(">>");
            case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                Position++;
                return new PdfWord(((char)first).ToString());
            default:
                return NextNumberOrWord();
        }
    }

    private static bool IsBlank(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte one) =>
        one is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private static int Hex(byte digit) =>
        digit switch
        {
            >= (byte)'0' and <= (byte)'9' => digit - '0',
            >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
            _ => -1,
        };

    private void SkipBlanks()
    {
        var span = bytes.Span;
        while (Position < span.Length && (IsBlank(span[Position]) || span[Position] == (byte)'%'))
        {
            if (span[Position] == (byte)'%')
            {
                var end = span[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? span.Length : Position + end;
            }
            else
            {
                Position++;
            }
        }
    }

    private ReadOnlySpan<byte> NextRun()
    {
        var span = bytes.Span;
        var from = Position;
        while (Position < span.Length && !IsBlank(span[Position]) && !IsDelimiter(span[Position]))
        {
            Position++;
        }

        return span[from..Position];
    }

    private string NextName()
    {
        Position++;
        var written = Encoding.Latin1.GetString(NextRun());
        if (!written.Contains('#', StringComparison.Ordinal))
        {
            return written;
        }

        var name = new StringBuilder();
        for (var index = 0; index < written.Length; index++)
        {
            if (written[index] == '#' && index + 2 < written.Length && Hex((byte)written[index + 1]) is >= 0 and var high && Hex((byte)written[index + 2]) is >= 0 and var low)
            {
                name.Append((char)(high * 16 + low));
                index += 2;
            }
            else
            {
                name.Append(written[index]);
            }
        }

        return name.ToString();
    }

    private object? NextNumberOrWord()
    {
        var run = NextRun();
        if (run.IsEmpty)
        {
            Position++;
            return null;
        }

        if (!double.TryParse(run, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Encoding.Latin1.GetString(run) switch
            {
                "true" => true,
                "false" => false,
                "null" => null,
                var word => new PdfWord(word),
            };
        }

        return hasReferences && number is >= 0 and <= int.MaxValue && number == Math.Floor(number) && IsReference() ? new PdfReference((int)number) : number;
    }

    private bool IsReference()
    {
        var before = Position;
        SkipBlanks();
        var generation = NextRun();
        if (generation.Length is > 0 and <= 5 && generation.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            SkipBlanks();
            if (NextRun().SequenceEqual("R"u8))
            {
                return true;
            }
        }

        Position = before;
        return false;
    }

    private List<object?> NextList(string end)
    {
        if (++depth > deepest)
        {
            throw new InvalidDataException();
        }

        var list = new List<object?>();
        while (!IsAtEnd)
        {
            var value = Next();
            if (value is PdfWord word && (word.Text == end || word.Text is "endobj" or "stream"))
            {
                break;
            }

            list.Add(value);
        }

        depth--;
        return list;
    }

    private Dictionary<string, object?> NextDictionary()
    {
        var parts = NextList(">>");
        var dictionary = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var index = 0; index + 1 < parts.Count; index++)
        {
            if (parts[index] is PdfName key)
            {
                dictionary[key.Text] = parts[++index];
            }
        }

        return dictionary;
    }

    private byte[] NextHexText()
    {
        Position++;
        var text = new List<byte>();
        var high = -1;
        for (; Position < bytes.Length && bytes.Span[Position] != (byte)'>'; Position++)
        {
            var digit = Hex(bytes.Span[Position]);
            if (digit >= 0)
            {
                if (high < 0)
                {
                    high = digit;
                    continue;
                }

                text.Add((byte)(high * 16 + digit));
                high = -1;
            }
        }

        Position++;
        if (high >= 0)
        {
            text.Add((byte)(high * 16));
        }

        return [.. text];
    }

    private byte[] NextText()
    {
        var text = new List<byte>();
        var open = 1;
        for (Position++; Position < bytes.Length; Position++)
        {
            var one = bytes.Span[Position];
            if (one == (byte)'\\')
            {
                Position++;
                NextEscape(text);
                continue;
            }

            open += one == (byte)'(' ? 1 : one == (byte)')' ? -1 : 0;
            if (open == 0)
            {
                Position++;
                break;
            }

            text.Add(one);
        }

        return [.. text];
    }

    private void NextEscape(List<byte> text)
    {
        var one = Position < bytes.Length ? bytes.Span[Position] : (byte)0;
        switch (one)
        {
            case (byte)'n':
                text.Add(10);
                break;
            case (byte)'r':
                text.Add(13);
                break;
            case (byte)'t':
                text.Add(9);
                break;
            case (byte)'\r' or (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;
                for (var digits = 0; digits < 3 && Position < bytes.Length && bytes.Span[Position] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    code = code * 8 + (bytes.Span[Position++] - '0');
                }

                Position--;
                text.Add((byte)code);
                break;
            default:
                text.Add(one);
                break;
        }
    }
}

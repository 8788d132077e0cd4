using System.Globalization;
using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Reading.Sheets;

/// <summary>
/// How a cell shows its number. Dates come out as ISO 8601 whatever the format draws, so that no one has to guess the era;
/// everything else as people see it.
/// </summary>
internal sealed class NumberFormat
{
    private const int longest = 200;

    private readonly string[] sections;
    private readonly bool isGeneral;
    private readonly bool isThai;
    private readonly bool hasDay;
    private readonly bool hasTime;

    public NumberFormat(string code)
    {
        var letters = Letters(code);
        hasTime = letters.AsSpan().ContainsAny('h', 's');
        hasDay = letters.AsSpan().ContainsAny('y', 'd', 'b') || (letters.Contains('m', StringComparison.Ordinal) && !hasTime);
        isThai = letters.StartsWith('t');
        isGeneral = letters.Contains("general", StringComparison.Ordinal) || code.Length is 0 or > longest || letters.AsSpan().ContainsAny('@', '/');
        sections = isGeneral || hasDay || hasTime ? [] : [.. Split(code).Select(section => Translated(section, isThai))];
    }

    public string Show(double value, bool since1904)
    {
        if (hasDay || hasTime)
        {
            return ShowInstant(since1904 ? value + 1462 : value);
        }

        var shown = isGeneral || sections.Length == 0 ? General(value) : Custom(value);
        return isThai ? ThaiDigits.ToThai(shown) : shown;
    }

    private static string General(double value)
    {
        var shown = value.ToString("G15", CultureInfo.InvariantCulture);
        return shown.Contains('E', StringComparison.Ordinal) && Math.Abs(value) is > 1e-10 and < 1e20
            ? ((decimal)value).ToString("0.####################", CultureInfo.InvariantCulture)
            : shown;
    }

    private string Custom(double value)
    {
        var (section, number) = value switch
        {
            < 0 when sections.Length > 1 => (sections[1], -value),
            0 when sections.Length > 2 => (sections[2], value),
            _ => (sections[0], value),
        };
        try
        {
            // Excel rounds halves away from zero as decimals, .NET the binary value.
            return Math.Abs(number) < 1e15
                ? ((decimal)number).ToString(section, CultureInfo.InvariantCulture)
                : number.ToString(section, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return General(value);
        }
    }

    private string ShowInstant(double serial)
    {
        if (serial is not (>= 0 and < 2_958_466))
        {
            return General(serial);
        }

        var instant = DateTime.FromOADate(Math.Round(serial * 86_400) / 86_400);
        var time = hasTime ? instant.ToString(instant.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture) : "";
        var day = hasDay ? instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $"{day} {time}".Trim();
    }

    /// <summary>The letters of a format that are no literal text, in lower case.</summary>
    private static string Letters(string code)
    {
        var letters = new StringBuilder();
        for (var index = 0; index < Math.Min(code.Length, longest); index++)
        {
            switch (code[index])
            {
                case '\\' or '_' or '*':
                    index++;
                    break;
                case '"':
                    index = End(code, index, '"');
                    break;
                case '[' when index + 1 < code.Length && code[index + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S':
                    letters.Append('h');
                    index = End(code, index, ']');
                    break;
                case '[':
                    index = End(code, index, ']');
                    break;
                default:
                    letters.Append(char.ToLowerInvariant(code[index]));
                    break;
            }
        }

        return letters.ToString();
    }

    private static int End(string code, int from, char mark) => code.IndexOf(mark, from + 1) is var end and >= 0 ? end : code.Length;

    private static IEnumerable<string> Split(string code)
    {
        var from = 0;
        for (var index = 0; index < code.Length; index++)
        {
            if (code[index] == '"')
            {
                index = End(code, index, '"');
            }
            else if (code[index] == '\\')
            {
                index++;
            }
            else if (code[index] == ';')
            {
                yield return code[from..index];
                from = index + 1;
            }
        }

        yield return code[Math.Min(from, code.Length)..];
    }

    /// <summary>A section in the custom format of .NET, which knows neither colours nor filling nor room for a sign.</summary>
    private static string Translated(string section, bool isThai)
    {
        var translated = new StringBuilder();
        for (var index = 0; index < section.Length; index++)
        {
            switch (section[index])
            {
                case '_' or '*':
                    index++;
                    break;
                case '[':
                    index = End(section, index, ']');
                    break;
                case '?':
                    translated.Append('#');
                    break;
                case 't' or 'T' when isThai:
                    break;
                case '"':
                    var end = Math.Min(End(section, index, '"'), section.Length - 1);
                    translated.Append(section.AsSpan(index, end - index + 1));
                    index = end;
                    break;
                default:
                    translated.Append(section[index]);
                    break;
            }
        }

        return translated.ToString();
    }
}

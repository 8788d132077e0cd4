using System.Text;
using System.Text.RegularExpressions;

namespace Sujarit.Site;

/// <summary>A letter as it came over the line, read by the rules of mail (RFC 5322, RFC 2045, RFC 2047).</summary>
/// <param name="To">To whom the line was told it goes.</param>
/// <param name="Written">Headers, an empty line, the body.</param>
internal sealed partial record SentLetter(IReadOnlyList<string> To, string Written)
{
    private const string gap = "\r\n\r\n";

    public string Subject => Words(Header("Subject"));

    public string Text
    {
        get
        {
            Assert.Contains("charset=utf-8", Header("Content-Type"), StringComparison.OrdinalIgnoreCase);
            var body = Written[(Written.IndexOf(gap, StringComparison.Ordinal) + gap.Length)..];
            return Header("Content-Transfer-Encoding").ToUpperInvariant() switch
            {
                "BASE64" => Encoding.UTF8.GetString(Convert.FromBase64String(body)),
                "QUOTED-PRINTABLE" => Encoding.UTF8.GetString(Quoted(body.Replace("=\r\n", "", StringComparison.Ordinal))),
                var other => throw new InvalidOperationException($"The body comes as {other}."),
            };
        }
    }

    public string Header(string name)
    {
        var unfolded = Folds().Replace(Written[..Written.IndexOf(gap, StringComparison.Ordinal)], " ");
        var line = unfolded.Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line[(name.Length + 1)..].Trim();
    }

    // Between two encoded words blanks mean nothing; each is whole letters by itself, or no reader could show it.
    private static string Words(string header) => EncodedWord().Replace(Between().Replace(header, "?="), word => Strict.GetString(word.Groups["how"].Value is "B" or "b"
        ? Convert.FromBase64String(word.Groups["what"].Value)
        : Quoted(word.Groups["what"].Value.Replace('_', ' '))));

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            var isCode = text[at] == '=';
            bytes.Add(isCode ? Convert.FromHexString(text.AsSpan(at + 1, 2))[0] : (byte)text[at]);
            at += isCode ? 2 : 0;
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"\r\n[ \t]+", RegexOptions.None, 1000)]
    private static partial Regex Folds();

    [GeneratedRegex(@"\?=\s+(?==\?)", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?utf-8\?(?<how>[BbQq])\?(?<what>[^?]*)\?=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}

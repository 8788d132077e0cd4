using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>
/// What a leaf of the log is the hash of: a line for each value in a fixed order, each ended by a line feed. Whoever holds the text can hash
/// it without this program. It never changes form.
/// </summary>
/// <param name="Agency">The code of the agency.</param>
/// <param name="Number">Of the seal, from 1.</param>
/// <param name="At">When it was sealed.</param>
/// <param name="Assessment">The year of the assessment.</param>
/// <param name="Item">The code of the item.</param>
/// <param name="Version">The number of the version.</param>
/// <param name="Published">When the version was published.</param>
/// <param name="Content">The hash of the version.</param>
/// <param name="Before">The hash of the version before; empty for the first.</param>
/// <param name="Files">The hash of the list of its files (<see cref="ListOf"/>); empty where it has none.</param>
/// <param name="Answers">What stands for what the office had answered; empty where it was not made of answers.</param>
/// <param name="By">The hash that stands for who published.</param>
internal sealed record SealText(
    string Agency, long Number, DateTimeOffset At, FiscalYear Assessment, string Item, int Version, DateTimeOffset Published, string Content, string Before, string Files, string Answers, string By)
{
    private const string form = "sujarit-seal 1";
    private const string none = "-";

    // A file from elsewhere may say anything; with the very last day nobody can reckon.
    private const int latest = 9998;
    private const string instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private static readonly string[] names = ["agency", "number", "at", "assessment", "item", "version", "published", "content", "before", "files", "answers", "by"];

    public string Text
    {
        get
        {
            string[] values =
            [
                Agency, Number.ToString(CultureInfo.InvariantCulture), Moment(At), Assessment.ToString(), Item, Version.ToString(CultureInfo.InvariantCulture), Moment(Published),
                Content, OrNone(Before), OrNone(Files), OrNone(Answers), By,
            ];
            return string.Concat(names.Zip(values, (name, value) => $"{name} {value}\n").Prepend(form + "\n"));
        }
    }

    /// <summary>The leaf.</summary>
    public byte[] Leaf => LeafOf(Text);

    public static byte[] LeafOf(string text) => MerkleHash.Leaf(Encoding.UTF8.GetBytes(text));

    /// <summary>What is sealed of a version; its files have to be loaded.</summary>
    public static SealText Of(PublicationVersion version, Publication publication, string agency, long number, DateTimeOffset at, string salt) =>
        new(agency, number, at, publication.Assessment, publication.Item, version.Number, version.At, version.Hash, version.Before, ListOf(version.Files.Select(SealedFile.Of)),
            version.Source.Length == 0 ? "" : Seal.HashWith(salt, version.Source), Seal.HashWith(salt, version.By));

    /// <summary>What a version would be sealed as, had it been sealed as it stands now. Where the salt was taken away, nobody can tell any more who published and what was answered: these are taken as sealed.</summary>
    public static SealText Again(PublicationVersion version, Publication publication, string agency, Seal seal)
    {
        var again = Of(version, publication, agency, seal.Number, seal.At, seal.Salt);
        return seal.Salt.Length == 0 && Read(seal.Text) is { } text ? again with { Answers = text.Answers, By = text.By } : again;
    }

    /// <summary>The hash of the files of a version with everything that is kept of each: a line <c>PLACE TYPE SIZE file|page SHA256 NAME</c>; empty for none.</summary>
    public static string ListOf(IEnumerable<SealedFile> files)
    {
        var list = string.Concat(files.OrderBy(file => file.Place).Select(file =>
            string.Create(CultureInfo.InvariantCulture, $"{file.Place} {file.Type} {file.Size} {(file.IsInPage ? "page" : "file")} {file.Sha256} {file.Name}\n")));
        return list.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)));
    }

    /// <summary>Reads a text; null where it is none of this form, letter by letter.</summary>
    public static SealText? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length != names.Length + 2 || lines[0] != form || lines[^1].Length > 0)
        {
            return null;
        }

        var values = new string[names.Length];
        for (var index = 0; index < names.Length; index++)
        {
            if (!lines[index + 1].StartsWith(names[index] + " ", StringComparison.Ordinal))
            {
                return null;
            }

            values[index] = lines[index + 1][(names[index].Length + 1)..];
        }

        return Read(values) is { } read && read.Text == text ? read : null;
    }

    private static SealText? Read(string[] values) =>
        long.TryParse(values[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
        && Moment(values[2]) is { } at
        && FiscalYear.TryRead(values[3], out var assessment)
        && int.TryParse(values[5], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
        && Moment(values[6]) is { } published
            ? new(values[0], number, at, assessment, values[4], version, published, values[7], OrEmpty(values[8]), OrEmpty(values[9]), OrEmpty(values[10]), values[11])
            : null;

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString(instant, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParseExact(text, instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year <= latest ? moment : null;

    private static string OrNone(string value) => value.Length == 0 ? none : value;

    private static string OrEmpty(string value) => value == none ? "" : value;
}

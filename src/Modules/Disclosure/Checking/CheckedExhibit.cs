using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Checking;

/// <summary>What shows an item, as it is looked over: its words, tables, pictures and links, whatever form they have.</summary>
internal sealed class CheckedExhibit
{
    // More of them is a list of links, and each is asked for at night.
    private const int mostLinks = 300;

    private readonly IReadOnlyList<FileText> known;
    private readonly Lazy<IReadOnlyList<CheckedTable>> tables;
    private readonly Lazy<string> folded;

    public CheckedExhibit(Served served, IReadOnlyDictionary<string, FileText> texts)
    {
        Served = served;
        Page = Exhibit.Text is { } text ? PageText.Read(text) : null;
        known = [.. served.Files.Select(file => texts.GetValueOrDefault(file.Sha256)).OfType<FileText>()];
        Read = [.. known.Where(text => text.State == FileTextState.Read)];
        IsUnknown = served.Files.Any(file => file.IsPicture ? Exhibit.Kind == ExhibitKind.File : texts.GetValueOrDefault(file.Sha256) is not { State: FileTextState.Read, IsWhole: true });
        tables = new(() => Exhibit.Table is { } table ? [CheckedTable.Of(table)] : [.. (Page?.Blocks ?? []).OfType<Table>().Select(CheckedTable.Of).OfType<CheckedTable>()]);
        Links = [.. (Page?.Links.Select(link => link.Address) ?? []).Append(Exhibit.Address).OfType<string>().Where(address => IsOfWeb(address) && address.Length <= Exhibit.LongestAddress).Distinct().Take(mostLinks)];
        folded = new(() => ThaiText.Fold(Words));
    }

    public Served Served { get; }

    public Exhibit Exhibit => Served.Exhibit;

    public PageText? Page { get; }

    /// <summary>Its files whose words are known.</summary>
    public IReadOnlyList<FileText> Read { get; }

    /// <summary>Whether nobody can say all it says: a file is still to be read, cannot be read, or is a picture.</summary>
    public bool IsUnknown { get; }

    /// <summary>Its tables, those of files aside.</summary>
    public IReadOnlyList<CheckedTable> Tables => tables.Value;

    /// <summary>Where it leads on the web, each address once.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>All its words, those of its files too.</summary>
    public string Words =>
        string.Join('\n', [Exhibit.Title, Page?.Words ?? "", .. Exhibit.Rows is null ? [] : Tables.SelectMany(table => table.Rows.Prepend(table.Heads)).SelectMany(row => row), Exhibit.Address ?? "", FileWords]);

    /// <summary>What its files say.</summary>
    public string FileWords => string.Join('\n', Read.Select(file => file.Text));

    /// <summary><see cref="Words"/> as words are compared.</summary>
    public string Folded => folded.Value;

    /// <summary>How many pictures it shows.</summary>
    public int Pictures => Exhibit.Kind == ExhibitKind.Page ? Page?.Pictures.Count ?? 0 : Served.Files.Count(file => file.IsPicture);

    /// <summary>Something found in it.</summary>
    public CheckFinding Found(CheckKind kind, int element, string why, string where = "", string quote = "") =>
        new(kind, element, where.Length > 0 ? $"{Exhibit.Title} {where}" : Exhibit.Title, CheckWords.Short(quote), why) { Exhibit = Exhibit.Id };

    /// <summary>Whether it says the words, not right behind one of others.</summary>
    public bool Says(string words, params IReadOnlyList<string> notAfter)
    {
        var wanted = ThaiText.Fold(words);
        for (var at = Folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = Folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (!notAfter.Any(before => Folded.AsSpan(0, at).EndsWith(ThaiText.Fold(before), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text a file was found to hold; null where it was not looked at.</summary>
    public FileText? TextOf(StoredFile file) => known.FirstOrDefault(text => text.Sha256 == file.Sha256);

    public static bool IsOfWeb(string address) => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}

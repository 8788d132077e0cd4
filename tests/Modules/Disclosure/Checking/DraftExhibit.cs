using System.Text.RegularExpressions;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>An exhibit of the sample that can be spoilt.</summary>
internal sealed class DraftExhibit
{
    private ExhibitKind kind;

    public DraftExhibit(Exhibit exhibit, List<DraftFile> files)
    {
        kind = exhibit.Kind;
        (Title, Text, Address, Table, Year, AsOf, Files) = (exhibit.Title, exhibit.Text ?? "", exhibit.Address, exhibit.Table, exhibit.DataYear, exhibit.AsOf, files);
        Serves = [.. exhibit.Uses.Select(use => (use.Item, use.Element))];
    }

    public string Title { get; set; }

    public string Text { get; set; }

    public string? Address { get; set; }

    public DataTable? Table { get; set; }

    public FiscalYear? Year { get; set; }

    public DateOnly? AsOf { get; set; }

    public List<DraftFile> Files { get; }

    public List<(string Item, int Element)> Serves { get; }

    /// <summary>It says these words instead of what it led to.</summary>
    public void BecomePage(string text) => (kind, Text, Address) = (ExhibitKind.Page, text, null);

    public Exhibit Make(DateOnly today)
    {
        var exhibit = Exhibit.Begin(kind, null);
        exhibit.Write(Title.Trim().Length > 0 ? Title : "…", Text);
        exhibit.Date(Year, AsOf, today);
        if (Address is { } address)
        {
            exhibit.LeadTo(address);
        }

        if (Table is { } table)
        {
            exhibit.Fill(table);
        }

        exhibit.Enclose(Files.Select(file => file.Card().Id), []);
        foreach (var use in Serves.GroupBy(use => use.Item))
        {
            exhibit.Serve(SampleGround.Year, use.Key, [.. use.Select(one => one.Element)]);
        }

        return exhibit;
    }

    /// <summary>Puts other words in the place of some, wherever they stand, but not right behind one of others.</summary>
    public void Replace(string words, string with, params IReadOnlyList<string> notAfter)
    {
        // As words are compared: blanks and punctuation between letters do not count.
        var pattern = new Regex(string.Concat(notAfter.Select(before => $"(?<!{Regex.Escape(before)})")) + string.Join(@"[\s\p{P}]*", ThaiText.Fold(words).Select(letter => Regex.Escape($"{letter}"))), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
        string New(string text) => pattern.Replace(ThaiDigits.ToArabic(text), with);
        (Title, Text) = (New(Title), New(Text));
        Table = Table is null ? null : DataTable.Of(Heads(Table, New), Table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(New)]));
        Files.ForEach(file => file.Words = file.Words is null ? null : New(file.Words));
    }

    private static IEnumerable<DataColumn> Heads(DataTable table, Func<string, string> change)
    {
        var names = table.Columns.Select(column => change(column.Name)).ToList();
        return table.Columns.Select((column, at) => column with { Name = names.IndexOf(names[at]) == at && names[at].Trim().Length > 0 ? names[at] : $"หัว {at}" });
    }
}

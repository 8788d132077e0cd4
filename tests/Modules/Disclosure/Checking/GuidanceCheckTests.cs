using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>Whoever copies a good example is not told that its columns or words are missing.</summary>
public sealed class GuidanceCheckTests
{
    // Files, pictures and signatures are what an example cannot hold.
    private static readonly CheckKind[] written =
        [CheckKind.ColumnMissing, CheckKind.CellEmpty, CheckKind.CellMisfit, CheckKind.RowMissing, CheckKind.MonthMissing, CheckKind.DayOutsideYear, CheckKind.SumMismatch, CheckKind.WordsMissing, CheckKind.WrongYear, CheckKind.YearMissing];

    public static TheoryData<string> Items => [.. SampleGround.Items.Select(item => item.Code)];

    [Theory]
    [MemberData(nameof(Items))]
    public void A_good_example_has_what_the_check_looks_for(string code)
    {
        var item = SampleGround.Book.Item(code)!;
        int[] all = [.. Enumerable.Range(1, item.Elements.Count)];
        var exhibit = Exhibit.Begin(ExhibitKind.Page, null);
        exhibit.Write(item.Title, item.Guidance!.Example);
        exhibit.Date(item.Asks(SampleGround.Year), null, SampleGround.Today);
        exhibit.Serve(SampleGround.Year, code, all);
        var found = ItemCheck.Of(new CheckGround(new ItemContent(SampleGround.Year, item, [new Served(exhibit, all, [])]), SampleGround.Book.Checks) { IsPublished = true, Today = SampleGround.Today });

        Assert.Equal("", string.Join('\n', found.Where(finding => written.Contains(finding.Kind))));
    }
}

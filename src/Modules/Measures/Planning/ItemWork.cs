using Sujarit.Kernel;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Planning;

/// <summary>The work on one item of public disclosure (OIT).</summary>
internal sealed class ItemWork : Work
{
    private ItemWork()
    {
    }

    /// <summary>The item's code, the letter O and its number.</summary>
    public string Code { get; private set; } = "";

    /// <summary>As printed; null where a paper printed none.</summary>
    public string? ItemTitle { get; private set; }

    /// <summary>What the item has to show, as printed.</summary>
    public List<string> Elements { get; private set; } = [];

    public override string CalledShort => Code;

    public override string? Gist => ItemTitle;

    /// <summary>Work on an item, behind those there are.</summary>
    /// <exception cref="RuleBrokenException">It names no item.</exception>
    public static ItemWork Plan(FiscalYear year, int order, string code, string? title, IEnumerable<string> elements)
    {
        var item = new ItemWork { Year = year, Order = order, Status = ProgressStatus.NotStarted };
        item.Describe(code, title, elements);
        return item;
    }

    /// <summary>The work as a paper reports it, whatever the paper leaves out.</summary>
    public static ItemWork Recall(FiscalYear year, int order, ReportedItem reported) =>
        new()
        {
            Year = year,
            Order = order,
            Code = Wording.Of(reported.Code) ?? "",
            ItemTitle = Wording.Of(reported.Title),
            Elements = Wording.Points(reported.Elements),
            Status = reported.Status,
        };

    /// <summary>The work on the item in which this one goes on in another year, with nothing done yet.</summary>
    public ItemWork Again(FiscalYear year, int order, string code, string? title, IEnumerable<string> elements)
    {
        var again = Plan(year, order, code, title, elements);
        again.KeepOf(this);
        return again;
    }

    /// <summary>Says which item it is, and what that has to show.</summary>
    public void Describe(string code, string? title, IEnumerable<string> elements)
    {
        Code = Wording.Of(code) ?? throw new RuleBrokenException("โปรดเลือกข้อ OIT");
        ItemTitle = Wording.Of(title);
        Elements = Wording.Points(elements);
    }

    /// <summary>The work as the report prints it.</summary>
    public ReportedItem Reported() =>
        new()
        {
            Code = Code,
            Title = ItemTitle,
            Elements = Elements,
            Owners = OwnerNames,
            Status = Status,
            Progress = [.. Doing.Progress.Printed(Entries)],
        };
}

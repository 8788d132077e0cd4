using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>The rulebook of a year for people to read.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class RulesModel(Results results, Digits digits, Visit visit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear? Year { get; set; }

    /// <summary>What is looked for; null for everything.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public Rulebook Book { get; private set; } = null!;

    /// <summary>What became of the codes of the year before; null where nobody knows.</summary>
    public CarriedOver? Carried { get; private set; }

    public IEnumerable<FiscalYear> Years => results.Readable;

    public async Task OnGet()
    {
        this.Trail(visit);
        Book = await results.Rules(Year ?? results.Now);
        Carried = results.CarriedInto(Book.Year);
    }

    /// <summary>The items that hold what is looked for, by their sub-indicator; null for those whose place is not known.</summary>
    public IEnumerable<IGrouping<SubIndicator?, Item>> Items =>
        Book.Items.Where(Holds).GroupBy(item => Book.SubIndicators.FirstOrDefault(sub => sub.Code == item.SubIndicator));

    /// <summary>The codes of the year before that an item goes on from.</summary>
    public IEnumerable<Carry> From(Item item) => Carried?.Items?.Where(carry => carry.To.Contains(item.Code)) ?? [];

    public AgencyRule? Corrected(string code) => Book.AgencyRules.FirstOrDefault(rule => rule.Code == code);

    public string YearOf(Item item) => digits.Year(item, Book) + (item.AsOf is { } asOf ? $" ณ วันที่ {digits.FullDay(new DateOnly(Book.Year.LastDay.Year, asOf.Month, asOf.Day))}" : "");

    public static string Word(CarryKind kind) =>
        kind switch
        {
            CarryKind.Same => "เหมือนเดิม",
            CarryKind.Changed => "ปรับจาก",
            CarryKind.Split => "แยกจาก",
            CarryKind.Merged => "รวมจาก",
            _ => "ยกเลิก",
        };

    private bool Holds(Item item)
    {
        if (string.IsNullOrWhiteSpace(Find))
        {
            return true;
        }

        var wanted = ThaiText.Fold(Find);
        return item.Elements.SelectMany(element => element.Points.Prepend(element.Text)).Concat([item.Code, item.Title, item.Note ?? ""]).Any(text => ThaiText.Fold(text).Contains(wanted, StringComparison.Ordinal));
    }
}

using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Papers;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Publishing;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Plans;

/// <summary>The plan of a year as it goes up the chain: what its paper prints. What is told of the measures later is no part of it.</summary>
internal sealed class PlanApproval(AppDb db, YearPlanning planning, YearShelf years, IProofreader proofreader) : IApprovable
{
    public const string Code = "measures-plan";

    public string Kind => Code;

    public string Title => "แผนมาตรการของปี";

    public async Task<ApprovableContent?> Now(string subject) => await Find(subject) is { } plan ? Of(plan, db.Visit.Agency) : null;

    public async Task<ProofreadContent?> Proofread(string subject, IReadOnlyList<PersonCard> staff) => await Find(subject) is { } plan ? Proofread(plan, staff) : null;

    /// <summary>What is probably wrong with a plan. No query.</summary>
    public ProofreadContent Proofread(PlannedYear plan, IReadOnlyList<PersonCard> staff)
    {
        var (content, mayEdit) = (Of(plan, db.Visit.Agency), db.Visit.May(MeasuresPermission.Edit));
        var copy = new PaperInProof(content.Paper, PlanSpots.Of(plan, mayEdit)) { Agency = db.Visit.Agency?.Name, Year = plan.Year, Staff = staff };
        return new ProofreadContent(content, proofreader.Read(copy)) { MayDismiss = mayEdit };
    }

    /// <summary>What is signed of a plan.</summary>
    public static ApprovableContent Of(PlannedYear plan, AgencyCard? agency)
    {
        var paper = PlanPaper.Print(plan, agency);
        return new ApprovableContent(ThaiDigits.ToArabic(paper.Title), $"measures/plan-year/paper/{plan.Year}", Said(plan, agency), paper, paper.Blocks.Count);
    }

    // A plan begins with the result of the year before.
    public IEnumerable<string> Touched(EntityEntry row) => (row.Entity is Measure or PlanPart ? row.Year() : row.YearOfResult()?.Next) is { } year ? [year.ToString()] : [];

    private async Task<PlannedYear?> Find(string subject) =>
        FiscalYear.TryRead(subject, out var year) && year.ToString() == subject && years.CanHold(year) && await planning.Of(year) is { IsBegun: true } plan ? plan : null;

    private static string Said(PlannedYear plan, AgencyCard? agency)
    {
        var last = PlanPaper.LastYear(plan, agency);
        var themes = PlannedYear.Themes.Select(theme => theme.Code).ToList();
        return CanonicalJson.Of(new
        {
            last.Agency,
            plan.Year,
            last.Result,
            Texts = themes.Append(PlanPart.Limits).Select(code => new { Part = code, plan.Part(code)?.Text }),
            Measures = plan.Measures.OrderBy(measure => themes.IndexOf(measure.Theme ?? "") is var at and >= 0 ? at : themes.Count)
                .Select(measure => new { measure.Theme, measure.No, measure.Title, measure.Steps, Owners = measure.OwnerNames, Period = measure.PrintedPeriod, measure.Cadence, measure.Monitoring }),
        });
    }
}

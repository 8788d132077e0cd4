using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Dismissing;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Filing;

/// <summary>The report on a year as the works, the result and the memo tell it now.</summary>
internal sealed class YearReport(AppDb db, Results results, Staff staff)
{
    /// <summary>The report with the works it is made of, in its order; null where the year holds nothing. Two queries, and those of the result.</summary>
    /// <param name="year">The fiscal year reported on.</param>
    /// <param name="forProof">Whether what it is held against comes with it: the works of the year before, and who works at the agency.</param>
    public async Task<Composed?> Of(FiscalYear year, bool forProof = false)
    {
        List<FiscalYear> wanted = forProof ? [year, year.Previous] : [year];
        var found = await db.Set<Work>().AsNoTracking().Include(work => work.Entries)
            .Where(work => wanted.Contains(work.Year) && work.WithdrawnAt == null)
            .OrderBy(work => work.Order)
            .ToListAsync();
        var works = found.Where(work => work.Year == year).ToList();
        var (head, people) = await Head(year, forProof);
        if (works.Count == 0 && head is null)
        {
            return null;
        }

        var rules = await RulesOf(year);
        var report = Compose(year, db.Visit.Agency, works, head, rules is null ? null : await results.Known(year), rules);
        var last = found.Where(work => work.Year != year).ToList();
        return new Composed(report, works, rules)
        {
            Last = last.Count > 0 ? Compose(year.Previous, db.Visit.Agency, last, null, null, null) : null,
            Dismissals = head?.Dismissals ?? [],
            Staff = people,
        };
    }

    internal static Report Compose(FiscalYear year, AgencyCard? agency, IReadOnlyList<Work> works, YearWork? head, ScoreInput? known, Rulebook? rules) =>
        new()
        {
            Agency = new ReportAgency { Name = agency?.Name, Subdistrict = agency?.Subdistrict, District = agency?.District, Province = agency?.Province },
            FiscalYear = year,
            Round = head?.Round,
            Result = Result(known, head, rules),
            Measures = [.. works.OfType<Measure>().Select(measure => measure.Reported())],
            Actions = [.. works.OfType<IndicatorAction>().Select(action => action.Reported())],
            Items = [.. works.OfType<ItemWork>().Select(item => item.Reported())],
            Memo = head?.Memo(),
        };

    // A year is opened before anything is put into it: what is known of people comes with its head, in the same query.
    private async Task<(YearWork? Head, IReadOnlyList<PersonCard> People)> Head(FiscalYear year, bool withStaff)
    {
        var heads = db.Set<YearWork>().AsNoTracking().Include(known => known.Dismissals.Where(dismissal => dismissal.WithdrawnAt == null)).Where(known => known.Year == year);
        if (!withStaff)
        {
            return (await heads.SingleOrDefaultAsync(), []);
        }

        var people = staff.Working;
        var row = await heads.Select(known => new { Head = known, People = people.Where(person => person.AgencyId == known.AgencyId).Select(person => person.Card).ToList() }).SingleOrDefaultAsync();
        return (row?.Head, row?.People ?? []);
    }

    // A year before the first rulebook can be reported all the same, by numbers alone.
    private async Task<Rulebook?> RulesOf(FiscalYear year) => year < Rulebooks.BesideProgram.Years[0] ? null : await results.Rules(year);

    private static PrintedResult Result(ScoreInput? known, YearWork? head, Rulebook? rules)
    {
        var level = head?.Level;
        if (known is null || rules is null)
        {
            return new PrintedResult { Level = level };
        }

        var sheet = Scoring.Score(rules, known);
        return new PrintedResult
        {
            Total = known.Total ?? sheet.Total,
            Level = level ?? sheet.Level,
            Tools = InOrder(known.Tools, rules.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code))),
            Indicators = InOrder(known.Indicators, rules.Indicators.Select(indicator => indicator.Code)),
        };
    }

    private static Dictionary<string, decimal> InOrder(IReadOnlyDictionary<string, decimal> scores, IEnumerable<string> codes) =>
        codes.Concat(scores.Keys).Distinct().Where(scores.ContainsKey).ToDictionary(code => code, code => scores[code]);

    /// <summary>A report and what it is made of.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Works">The works in it, those of each kind in the report's order.</param>
    /// <param name="Rules">The rules of its year; null where there are none.</param>
    internal sealed record Composed(Report Report, IReadOnlyList<Work> Works, Rulebook? Rules)
    {
        /// <summary>What the works of the year before tell; null where there are none or they were not asked for.</summary>
        public Report? Last { get; init; }

        /// <summary>Who works at the agency now; empty where it was not asked for.</summary>
        public IReadOnlyList<PersonCard> Staff { get; init; } = [];

        /// <summary>The findings that were dismissed, those taken back aside.</summary>
        public IReadOnlyList<Dismissal> Dismissals { get; init; } = [];

        /// <summary>The work that an entry of the report was printed from; null where none was.</summary>
        public Work? At(string list, int index) => OfList(list).ElementAtOrDefault(index);

        private IEnumerable<Work> OfList(string list) =>
            list switch
            {
                "measures" => Works.OfType<Measure>(),
                "actions" => Works.OfType<IndicatorAction>(),
                _ => Works.OfType<ItemWork>(),
            };
    }
}

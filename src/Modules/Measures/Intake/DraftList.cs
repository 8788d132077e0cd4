using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Intake;

/// <summary>One of the lists of a draft, read into forms and written back.</summary>
/// <param name="Code">As findings and addresses name it.</param>
/// <param name="Title">What people call it.</param>
internal abstract record DraftList(string Code, string Title)
{
    public static IReadOnlyList<DraftList> All { get; } = [new MeasureList(), new ActionList(), new ItemList()];

    /// <summary>The list of that code; the measures for any other.</summary>
    public static DraftList Read(string? code) => All.FirstOrDefault(list => list.Code == code) ?? All[0];

    public abstract int Count(Report report);

    public abstract IEnumerable<EntryForm> Entries(Report report);

    public abstract Report WithOneMore(Report report);

    /// <summary>The report with what was typed; entries taken out are gone, and what was doubtful about them.</summary>
    /// <exception cref="RuleBrokenException">What was typed cannot be.</exception>
    public Report Give(Report report, IReadOnlyList<EntryForm> rows)
    {
        var count = Count(report);
        foreach (var row in rows.Where(row => row.At >= 0 && row.At < count && !row.Remove))
        {
            report = Put(report, row);
        }

        foreach (var row in rows.Where(row => row.At >= 0 && row.At < count && row.Remove).OrderByDescending(row => row.At))
        {
            report = Without(report, row.At) with { Findings = Doubts.Without(report.Findings, Code, row.At) };
        }

        return report;
    }

    protected abstract Report Put(Report report, EntryForm row);

    protected abstract Report Without(Report report, int at);

    protected static string Lines(IEnumerable<string> points) => string.Join('\n', points.Select(point => point.Replace('\n', ' ')));

    protected static IReadOnlyList<TEntry> At<TEntry>(IReadOnlyList<TEntry> list, int at, TEntry entry) => [.. list.Take(at), entry, .. list.Skip(at + 1)];

    protected static IReadOnlyList<TEntry> Less<TEntry>(IReadOnlyList<TEntry> list, int at) => [.. list.Where((_, place) => place != at)];

    // A point that was not touched stays as it was read, a line end in it too.
    protected static IReadOnlyList<string> Points(string? typed, IReadOnlyList<string> before) =>
        Wording.Lines(typed).SequenceEqual(Wording.Lines(Lines(before))) ? before : Wording.Lines(typed);

    private sealed record MeasureList() : DraftList("measures", "มาตรการ")
    {
        public override int Count(Report report) => report.Measures.Count;

        public override IEnumerable<EntryForm> Entries(Report report) =>
            report.Measures.Select((measure, at) => new EntryForm
            {
                At = at,
                No = measure.No,
                Title = measure.Title,
                Points = Lines(measure.Steps),
                Period = measure.Period,
                Owners = Lines(measure.Owners),
                Done = Lines(measure.Summary),
                Outcomes = Lines(measure.Outcomes),
                Recommendations = Lines(measure.Recommendations),
                Monitoring = measure.Monitoring,
            });

        public override Report WithOneMore(Report report) =>
            report with { Measures = [.. report.Measures, new ReportedMeasure { No = report.Measures.Select(measure => measure.No).DefaultIfEmpty().Max() + 1 }] };

        protected override Report Put(Report report, EntryForm row)
        {
            var before = report.Measures[row.At];
            var now = before with
            {
                No = row.No,
                Title = row.Title,
                Steps = Points(row.Points, before.Steps),
                Period = row.Period,
                Owners = Points(row.Owners, before.Owners),
                Summary = Points(row.Done, before.Summary),
                Outcomes = Points(row.Outcomes, before.Outcomes),
                Recommendations = Points(row.Recommendations, before.Recommendations),
                Monitoring = row.Monitoring,
            };
            return report with { Measures = At(report.Measures, row.At, now) };
        }

        protected override Report Without(Report report, int at) => report with { Measures = Less(report.Measures, at) };
    }

    private sealed record ActionList() : DraftList("actions", "แนวทางรายตัวชี้วัด")
    {
        public override int Count(Report report) => report.Actions.Count;

        public override IEnumerable<EntryForm> Entries(Report report) =>
            report.Actions.Select((action, at) => new EntryForm
            {
                At = at,
                Code = action.Indicator,
                Score = action.Score,
                Points = Lines(action.Actions),
                Period = action.Period,
                Owners = Lines(action.Owners),
                Status = action.Status,
                Done = Lines(action.Progress),
            });

        public override Report WithOneMore(Report report) => report with { Actions = [.. report.Actions, new ReportedAction()] };

        protected override Report Put(Report report, EntryForm row)
        {
            var before = report.Actions[row.At];
            var now = before with
            {
                Indicator = row.Code,
                Score = row.Score,
                Actions = Points(row.Points, before.Actions),
                Period = row.Period,
                Owners = Points(row.Owners, before.Owners),
                Status = row.Status,
                Progress = Points(row.Done, before.Progress),
            };
            return report with { Actions = At(report.Actions, row.At, now) };
        }

        protected override Report Without(Report report, int at) => report with { Actions = Less(report.Actions, at) };
    }

    private sealed record ItemList() : DraftList("items", "ข้อ OIT")
    {
        public override int Count(Report report) => report.Items.Count;

        public override IEnumerable<EntryForm> Entries(Report report) =>
            report.Items.Select((item, at) => new EntryForm
            {
                At = at,
                Code = item.Code,
                Title = item.Title,
                Points = Lines(item.Elements),
                Owners = Lines(item.Owners),
                Status = item.Status,
                Done = Lines(item.Progress),
            });

        public override Report WithOneMore(Report report) => report with { Items = [.. report.Items, new ReportedItem()] };

        protected override Report Put(Report report, EntryForm row)
        {
            var before = report.Items[row.At];
            var code = row.Code is null or "" ? "" : ItemCode.Read(row.Code) ?? throw new RuleBrokenException($"“{row.Code}” ไม่ใช่รหัสข้อ โปรดกรอกตัว O ตามด้วยเลข เช่นที่หลักเกณฑ์ใช้");
            var now = before with
            {
                Code = code,
                Title = row.Title,
                Elements = Points(row.Points, before.Elements),
                Owners = Points(row.Owners, before.Owners),
                Status = row.Status,
                Progress = Points(row.Done, before.Progress),
            };
            return report with { Items = At(report.Items, row.At, now) };
        }

        protected override Report Without(Report report, int at) => report with { Items = Less(report.Items, at) };
    }
}

namespace Sujarit.Site;

/// <summary>
/// What stands in the variable parts of addresses, and in the ids of their forms, at an agency. An address with such parts and without an
/// entry here fails; so does an entry whose address is gone.
/// </summary>
internal static class IsolationCases
{
    private static readonly Dictionary<string, Func<IServiceProvider, Task<Parts>>> cases = new()
    {
        ["/{agency}/ita/{assessment}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/versions"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/versions/{number}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/files/{number:int}/{name}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/pictures/{picture}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/versions/{number:int}/seal"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/certificate"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/certificate.json"] = IsolationSealRows.Published,
        ["/{agency}/ita/{assessment}/{item}/certificate.pdf"] = IsolationSealRows.Published,
        ["/{agency}/api/v1/{set}"] = IsolationOpenRows.Set,
        ["/{agency}/api/v1/{set}.{format}"] = IsolationOpenRows.Set,
        ["/{agency}/open-data/{set}"] = IsolationOpenRows.Set,
        ["/{agency}/ita/{assessment}/{item}/versions/{number:int}/tables/{table:int}.{format}"] = IsolationOpenRows.Table,
        ["/{agency}/ita/{assessment}/{item}/versions.{format}"] = IsolationOpenRows.Table,
        ["/{agency}/news/{id:guid}/tables/{table:int}.{format}"] = IsolationOpenRows.PostTable,
        ["/{agency}/about/tables/{table:int}.{format}"] = IsolationOpenRows.Table,
        ["/{agency}/office/disclosure/certificate/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/seals"] = IsolationSealRows.Receiver,
        ["/{agency}/office/disclosure/seals/receiver/{id:guid?}"] = IsolationSealRows.Receiver,
        ["/{agency}/office/disclosure/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/item/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/mark/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/contention/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/import/{assessment}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/filing/{assessment}"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/appeal/letter/{assessment}"] = IsolationRows.Item,

        ["/{agency}/ita/{assessment}/{item}/content/{sha256}/{name}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/small/{sha256}"] = IsolationRows.Item,
        ["/{agency}/ita/{assessment}/{item}/tile/{sha256}"] = IsolationRows.Item,
        ["/{agency}/embed/ita/{assessment}"] = IsolationRows.Item,
        ["/{agency}/embed/ita/{assessment}/{item}"] = IsolationRows.Item,
        ["/{agency}/embed/ita/{assessment}.json"] = IsolationRows.Item,
        ["/{agency}/office/disclosure/item/{assessment}/{item}"] = IsolationRows.ExhibitedItem,
        ["/{agency}/office/disclosure/publish/{assessment}/{item}"] = IsolationRows.ExhibitedItem,
        ["/{agency}/office/disclosure/exhibits/{id:guid}"] = IsolationRows.Exhibit,
        ["/{agency}/office/disclosure/exhibits/edit/{id:guid?}"] = IsolationRows.Exhibit,
        ["/{agency}/office/disclosure/exhibits/serve/{id:guid}/{assessment}/{item}"] = IsolationRows.Exhibit,
        ["/{agency}/office/disclosure/exhibits/table/{id:guid}"] = IsolationRows.ExhibitTable,
        ["/{agency}/office/disclosure/exhibits/row/{id:guid}/{number:int?}"] = IsolationRows.ExhibitTable,
        ["/{agency}/office/disclosure/exhibits/download/{id:guid}"] = IsolationRows.ExhibitTable,

        ["/{agency}/topics/{topic}"] = IsolationSiteRows.Topic,
        ["/{agency}/about/photos/{sha256}"] = IsolationSiteRows.Photo,
        ["/{agency}/about/tiles/{sha256}"] = IsolationSiteRows.Photo,
        ["/{agency}/office/disclosure/profile/executives"] = IsolationSiteRows.Executive,
        ["/{agency}/office/disclosure/profile/executives/edit/{id:guid}"] = IsolationSiteRows.Executive,
        ["/{agency}/office/disclosure/profile/channels"] = IsolationSiteRows.Channel,
        ["/{agency}/office/disclosure/profile/channels/edit/{id:guid?}"] = IsolationSiteRows.Channel,
        ["/{agency}/office/disclosure/profile/channels/poster/{id:guid}"] = IsolationSiteRows.Channel,
        ["/{agency}/news/kind/{kind}"] = IsolationNewsRows.Post,
        ["/{agency}/news/{id:guid}"] = IsolationNewsRows.Post,
        ["/{agency}/news/{id:guid}/files/{sha256}/{name}"] = IsolationNewsRows.Post,
        ["/{agency}/news/{id:guid}/small/{sha256}"] = IsolationNewsRows.Post,
        ["/{agency}/news/{id:guid}/tile/{sha256}"] = IsolationNewsRows.Post,
        ["/{agency}/office/disclosure/news/{id:guid}"] = IsolationNewsRows.PostDraft,
        ["/{agency}/office/disclosure/news/edit/{id:guid?}"] = IsolationNewsRows.PostDraft,
        ["/{agency}/office/disclosure/news/board-sheet/{id:guid}"] = IsolationNewsRows.Post,
        ["/{agency}/office/disclosure/news/spoken/{id:guid}"] = IsolationNewsRows.Post,
        ["/{agency}/office/disclosure/dismiss/{assessment}/{item}"] = IsolationSiteRows.CheckDismissal,
        ["/{agency}/office/disclosure/monitor/{id:guid}"] = IsolationMonitorRows.Watched,
        ["/{agency}/office/disclosure/monitor/edit/{id:guid}"] = IsolationMonitorRows.Added,
        ["/{agency}/office/disclosure/old-site/draft/{id:guid}"] = IsolationSiteRows.OldSite,

        ["/{agency}/office/files/{id:guid}/{name?}"] = IsolationSiteRows.ShownPicture,
        ["/{agency}/office/files/{id:guid}/thumbnail"] = IsolationSiteRows.ShownPicture,

        ["/{agency}/office/organizations/offices"] = IsolationRows.Office,
        ["/{agency}/office/organizations/offices/edit/{id:guid?}"] = IsolationRows.Office,
        ["/{agency}/office/organizations/people/edit/{id:guid}"] = IsolationRows.Person,
        ["/{agency}/office/organizations/notices/open/{id:guid}"] = IsolationRows.Notice,
        ["/{agency}/office/organizations/deliveries"] = IsolationRows.Delivery,
        ["/{agency}/office/organizations/history/{kind}/{id:guid}"] = IsolationRows.Earlier,
        ["/{agency}/office/organizations/comments/{kind}/{id:guid}"] = IsolationRows.Comment,
        ["/{agency}/office/organizations/restore/{kind}/{id:guid}/{number:long}/{column}"] = IsolationRows.Earlier,
        ["/{agency}/office/organizations/absence"] = IsolationRows.Absence,
        ["/{agency}/office/organizations/acting/edit/{id:guid?}"] = IsolationRows.ActingOrder,
        ["/account/sessions"] = IsolationRows.NoSession,
        ["/invitation/{token}"] = IsolationRows.Token,
        ["/reset/new/{token}"] = IsolationRows.Token,
        ["/problem/{code:int}"] = IsolationRows.Problem,

        ["/{agency}/office/assessment/result/{year:assessed}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/history/{year:assessed}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/correct/{year:assessed}/{code}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/enter/{year:assessed}/{group}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/rules/{year:assessed?}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/correct-rule/{year:assessed}/{aspect}/{target?}"] = IsolationRows.Rule,
        ["/{agency}/office/assessment/rule-corrections"] = IsolationRows.Correction,
        ["/{agency}/office/assessment/import/preview/{id:guid}"] = IsolationRows.Figures,
        ["/{agency}/office/assessment/export/{year:assessed}.{kind:regex(^(csv|xlsx)$)}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/export/all.{kind:regex(^(csv|xlsx)$)}"] = IsolationRows.Figure,
        ["/{agency}/office/assessment/export/template-{year:assessed}.{kind:regex(^(csv|xlsx)$)}"] = IsolationRows.Figure,

        ["/{agency}/office/assessment/calendar/{year:assessed?}"] = IsolationRows.CalendarStep,
        ["/{agency}/office/assessment/calendar/step/{year:assessed}/{key?}"] = IsolationRows.CalendarStep,
        ["/{agency}/calendar/{secret}.ics"] = IsolationRows.CalendarFeed,
        ["/{agency}/office/documents/approvals/{id:guid}"] = IsolationRows.Approval,
        ["/{agency}/office/documents/approvals/paper/{id:guid}"] = IsolationRows.Approval,
        ["/{agency}/office/documents/approvals/record/{id:guid}"] = IsolationRows.Approval,
        ["/{agency}/office/documents/approvals/hand-on/{id:guid}"] = IsolationRows.Approval,
        ["/{agency}/office/documents/approvals/propose/{kind}/{subject}"] = IsolationRows.ReportOfYear,
        ["/{agency}/office/documents/doubts/{kind}/{subject}"] = IsolationDoubtRows.Dismissal,
        ["/{agency}/office/documents/archive"] = IsolationRows.Archive,
        ["/{agency}/office/documents/archive/file/{id:guid}"] = IsolationRows.Archive,
        ["/{agency}/office/documents/chains/{kind}"] = IsolationRows.ReportOfYear,

        ["/{agency}/office/documents/circulars/{id:guid}"] = IsolationRows.Circular,
        ["/{agency}/office/documents/circulars/edit/{id:guid?}"] = IsolationRows.CircularDraft,
        ["/{agency}/office/documents/circulars/register/{id:guid}"] = IsolationRows.Circular,

        ["/{agency}/office/documents/layouts/{kind}"] = IsolationRows.Layout,
        ["/{agency}/office/documents/layouts/start/{kind}"] = IsolationRows.Layout,
        ["/{agency}/office/documents/layouts/kept/{id:guid}"] = IsolationRows.Layout,
        ["/{agency}/office/documents/layouts/preview/{id:guid}"] = IsolationRows.Layout,
        ["/{agency}/office/documents/papers/{id:guid}"] = IsolationRows.Paper,
        ["/{agency}/office/documents/papers/edit/{id:guid?}"] = IsolationRows.MinutesPaper,
        ["/{agency}/office/documents/papers/file/{id:guid}"] = IsolationRows.Paper,
        ["/{agency}/office/documents/papers/ready/{code}"] = IsolationRows.MinutesPaper,

        ["/{agency}/office/measures"] = IsolationRows.Measure,
        ["/{agency}/office/measures/detail/{id:guid}"] = IsolationRows.Measure,
        ["/{agency}/office/measures/plan/{id:guid?}"] = IsolationRows.Measure,
        ["/{agency}/office/measures/action/{id:guid?}"] = IsolationRows.Action,
        ["/{agency}/office/measures/item/{id:guid?}"] = IsolationRows.ItemWork,
        ["/{agency}/office/measures/result/{id:guid}"] = IsolationRows.Measure,
        ["/{agency}/office/measures/withdraw/{id:guid}"] = IsolationRows.Measure,
        ["/{agency}/office/measures/progress/{id:guid}"] = IsolationRows.Measure,
        ["/{agency}/office/measures/entry/{id:guid}"] = IsolationRows.Progress,
        ["/{agency}/office/measures/remove/{id:guid}"] = IsolationRows.Progress,
        ["/{agency}/office/measures/memo/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/publish/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/report/{year:held?}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/download/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/export/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/evidence/{id:guid}"] = IsolationRows.Piece,
        ["/{agency}/office/measures/evidence/edit/{id:guid}"] = IsolationRows.Piece,
        ["/{agency}/office/measures/evidence/remove/{id:guid}"] = IsolationRows.Piece,
        ["/{agency}/office/measures/evidence/add/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/evidence/from/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/evidence/export/{year:held}"] = IsolationRows.Figure,
        // Its form is there while a work has no cadence.
        ["/{agency}/office/measures/rounds"] = IsolationRows.Measure,
        ["/{agency}/office/measures/answer/{id:guid}"] = IsolationRows.RoundTask,
        ["/{agency}/office/measures/plan-year/{year:held?}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/plan-year/theme/{year:held}/{theme}"] = IsolationRows.Theme,
        ["/{agency}/office/measures/plan-year/paper/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/open/{year:held}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/dismiss/{year:held}"] = IsolationRows.Dismissal,
        ["/{agency}/office/measures/import/draft/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/head/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/part/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/unplaced/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/confirm/{id:guid}"] = IsolationRows.ReportDraft,
    };

    /// <summary>Stands for the last choice of a list, where it is typed.</summary>
    public const string Last = "…";

    // By the end of its name: a row whose id stands there, made at the agency for the parts of the address.
    private static readonly Dictionary<string, Func<IServiceProvider, Parts, Task<string>>> chosen = new()
    {
        ["Office"] = IsolationRows.ChosenOffice,
        ["Offices"] = IsolationRows.ChosenOffice,
        ["People"] = SomePerson,
        ["TakenOff"] = IsolationRows.Enclosed,
        ["TakenAway"] = IsolationRows.Evidence,
        ["Pieces"] = async (services, _) => (await IsolationRows.Piece(services))["id"],
        ["Works"] = async (services, _) => (await IsolationRows.Measure(services))["id"],
        ["Chief"] = SomePerson,
        ["Person"] = SomePerson,
        ["StandIn"] = SomePerson,
        ["Mentioned"] = IsolationRows.Colleague,
        ["Signer"] = IsolationRows.Signer,
        ["Checker"] = SomePerson,
        ["Actor"] = SomePerson,
        ["Holder"] = SomePerson,
        ["Owner"] = IsolationRows.ChosenOffice,
        ["plan"] = IsolationRows.WaitingPlan,
        ["Id"] = async (services, _) => (await IsolationRows.ItemWork(services))["id"],
    };

    /// <summary>What has to be typed where a form does not stand filled in.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Value)[]> Typed { get; } = new Dictionary<string, (string, string)[]>
    {
        ["/{agency}/office/organizations/people/new"] = [("Form.Name", "นายใหม่ มาดี")],
        ["/{agency}/office/measures/plan/{id:guid?}"] = [("Form.Title", "มาตรการ")],
        ["/{agency}/office/measures/action/{id:guid?}"] = [("Form.Actions", "แนวทาง")],
        ["/{agency}/office/measures/progress/{id:guid}"] = [("Form.Text", "ทำแล้ว"), ("Form.Link", "https://example.go.th/")],
        ["/{agency}/office/measures/answer/{id:guid}"] = [("Form.Text", "ทำแล้ว"), ("Form.Link", "https://example.go.th/")],
        ["/{agency}/office/measures/rounds"] = [("cadence", "Quarterly")],
        ["/{agency}/office/organizations/comments/{kind}/{id:guid}"] = [("Form.Text", "โปรดดู")],
        ["/{agency}/office/organizations/absence"] = [("Form.StandIn", Last), ("Form.First", "20 ก.ย. 2567"), ("Form.Last", "21 ก.ย. 2567")],
        ["/{agency}/office/documents/approvals/hand-on/{id:guid}"] = [("Form.Step", Last), ("Form.Reason", "โอนย้าย")],
        ["/{agency}/office/documents/papers/edit/{id:guid?}"] = [("Form.Subject", "ขออนุมัติ")],
        ["/{agency}/office/documents/papers/numbering"] = [("Form.Codes[0].Code", "ยบ 71999")],
        ["/{agency}/office/documents/papers/first-number"] = [("First.Number", "5")],
        ["/{agency}/office/disclosure/publish/{assessment}/{item}"] = [("Later.Day", "20 ก.ย. 2567")],
        ["/{agency}/office/disclosure/news/edit/{id:guid?}"] = [("Form.Title", "ข่าว")],
        ["/{agency}/office/disclosure/exhibits/table/{id:guid}"] = [("Pasted", "ชื่อ\nหนึ่ง"), ("name", "ใหม่")],
        ["/{agency}/office/measures/evidence/add/{year:held}"] = [("Form.Caption", "ประกาศ"), ("Form.Link", "https://example.go.th/")],
    };

    /// <summary>The addresses that have an entry.</summary>
    public static IEnumerable<string> Patterns => cases.Keys;

    /// <summary>Whether nothing is missing for this door.</summary>
    public static bool Has(Door door) => (door.Parts.Count == 0 && door.FormIds.Count == 0) || cases.ContainsKey(door.Pattern);

    /// <summary>Whether it is known what an id within a form is of.</summary>
    public static bool Knows(string boundId) => chosen.ContainsKey(boundId.Split('.')[^1]);

    /// <summary>Whether a page shares its form with another and has no use for this id.</summary>
    public static bool Ignores(Door door, string boundId) =>
        // A filter of the list beside the form.
        (boundId == "Owner" && door.Pattern == "/{agency}/office/measures/rounds") ||
        // A draft stands in no history; that a foreign piece is not kept in it, its own test shows.
        (boundId == "form.Pieces" && door.Handler == "Draft") ||
        (boundId == "Query.Office" && door.Pattern is "/{agency}/office/disclosure" or "/{agency}/office/disclosure/check") ||
        boundId.EndsWith(".TakenAway", StringComparison.Ordinal) && (door.Pattern is "/{agency}/office/measures/progress/{id:guid}" or "/{agency}/office/measures/answer/{id:guid}");

    /// <summary>Whether an own id cannot be forged into it either: what a decision is about is one of the works the page itself found.</summary>
    public static bool IsFound(Door door, string boundId) => (door.Pattern, boundId) == ("/{agency}/office/measures/open/{year:held}", "Decisions[0].Id");

    /// <summary>An id for this place of a form, of a row at the agency.</summary>
    public static Task<string> Chosen(House house, string boundId, Parts parts, string agency) =>
        house.Ask(services => chosen[boundId.Split('.')[^1]](services, parts), agency);

    /// <summary>What stands in the parts of the address at the agency of the house.</summary>
    public static Task<Parts> At(House house, Door door, string agency) =>
        cases.TryGetValue(door.Pattern, out var parts) ? house.Ask(parts, agency) : Task.FromResult(new Parts());

    private static async Task<string> SomePerson(IServiceProvider services, Parts parts) => (await IsolationRows.Person(services))["id"];

    /// <summary>By name of the part.</summary>
    internal sealed class Parts : Dictionary<string, string>
    {
        /// <summary>Whether the door asks for ids among them, which are of one agency alone.</summary>
        public bool HasIdsOf(Door door) => door.Parts.Concat(door.FormIds).Any(part => Guid.TryParse(this.GetValueOrDefault(part), out _));
    }
}

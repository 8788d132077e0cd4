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
        ["/{agency}/office/disclosure/{assessment}/{item}"] = IsolationRows.Item,

        ["/{agency}/office/files/{id:guid}/{name?}"] = IsolationRows.Picture,
        ["/{agency}/office/files/{id:guid}/thumbnail"] = IsolationRows.Picture,

        ["/{agency}/office/organizations/offices"] = IsolationRows.Office,
        ["/{agency}/office/organizations/offices/edit/{id:guid?}"] = IsolationRows.Office,
        ["/{agency}/office/organizations/people/edit/{id:guid}"] = IsolationRows.Person,
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
        ["/{agency}/office/measures/memo/{year}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/publish/{year}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/report/{year?}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/dismiss/{year}"] = IsolationRows.Dismissal,
        ["/{agency}/office/measures/download/{year}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/export/{year}"] = IsolationRows.Figure,
        ["/{agency}/office/measures/import/draft/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/head/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/part/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/unplaced/{id:guid}"] = IsolationRows.ReportDraft,
        ["/{agency}/office/measures/import/confirm/{id:guid}"] = IsolationRows.ReportDraft,
    };

    /// <summary>The addresses that have an entry.</summary>
    public static IEnumerable<string> Patterns => cases.Keys;

    /// <summary>Whether nothing is missing for this door.</summary>
    public static bool Has(Door door) => (door.Parts.Count == 0 && door.FormIds.Count == 0) || cases.ContainsKey(door.Pattern);

    /// <summary>What stands in the parts of the address at the agency of the house.</summary>
    public static Task<Parts> At(House house, Door door, string agency) =>
        cases.TryGetValue(door.Pattern, out var parts) ? house.Ask(parts, agency) : Task.FromResult(new Parts());

    /// <summary>By name of the part.</summary>
    internal sealed class Parts : Dictionary<string, string>
    {
        /// <summary>Whether the door asks for ids among them, which are of one agency alone.</summary>
        public bool HasIdsOf(Door door) => door.Parts.Concat(door.FormIds).Any(part => Guid.TryParse(this.GetValueOrDefault(part), out _));
    }
}

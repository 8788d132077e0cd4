using Sujarit.Organizations.Contracts;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The offices that work, and who heads each.</summary>
internal sealed class OfficeSet(Staff staff) : ShortSet<(string Name, string? Head)>
{
    /// <summary>The word of its address.</summary>
    public const string Word = "offices";

    public override string Name => Word;

    public override string Title => "ส่วนราชการ";

    public override string Summary => "ส่วนราชการของหน่วยงานและหัวหน้าส่วนราชการ";

    public override string Page => "/about";

    protected override IReadOnlyList<OpenValue<(string Name, string? Head)>> Columns =>
        [
            new("name", OpenKind.Text, "ส่วนราชการ", office => office.Name),
            new("head", OpenKind.Text, "หัวหน้าส่วนราชการ", office => office.Head) { MayBeMissing = true },
        ];

    protected override async Task<IReadOnlyList<(string Name, string? Head)>> All(CancellationToken cancel)
    {
        var names = (await staff.People()).ToDictionary(person => person.Id, person => person.Name);
        return [.. (await staff.Offices()).Where(office => !office.IsClosed).Select(office => (office.Name, office.HeadId is { } head ? names.GetValueOrDefault(head) : null))];
    }
}

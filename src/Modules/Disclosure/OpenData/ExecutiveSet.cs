using Sujarit.Disclosure.Profile;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The executives as the public sees them.</summary>
internal sealed class ExecutiveSet(PublicProfile profiles, PublicLinks links) : ShortSet<ShownExecutive>
{
    public override string Name => "executives";

    public override string Title => "ผู้บริหาร";

    public override string Summary => "ผู้บริหารที่แสดงในเว็บไซต์ ตามลำดับ พร้อมช่องทางติดต่อ";

    public override string Page => "/about/executives";

    protected override IReadOnlyList<OpenValue<ShownExecutive>> Columns =>
        [
            new("group", OpenKind.Text, "ฝ่าย", shown => ProfileWords.Of(shown.Executive.Group)),
            new("name", OpenKind.Text, "ชื่อ", shown => shown.Name),
            new("position", OpenKind.Text, "ตำแหน่ง", shown => shown.Position) { MayBeMissing = true },
            new("telephone", OpenKind.Text, "โทรศัพท์", shown => shown.Executive.Telephone) { MayBeMissing = true },
            new("mail", OpenKind.Text, "อีเมล", shown => shown.Executive.Mail) { MayBeMissing = true },
            new("photo", OpenKind.Address, "รูปถ่าย", shown => shown.Photo is { } photo ? links.Whole(photo) : null) { MayBeMissing = true },
        ];

    protected override Task<IReadOnlyList<ShownExecutive>> All(CancellationToken cancel) => profiles.Executives();
}

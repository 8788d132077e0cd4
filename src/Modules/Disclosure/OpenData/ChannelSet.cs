using Sujarit.Disclosure.Profile;

namespace Sujarit.Disclosure.OpenData;

/// <summary>The channels the public sees.</summary>
internal sealed class ChannelSet(PublicProfile profiles) : ShortSet<Channel>
{
    public override string Name => "channels";

    public override string Title => "ช่องทางติดต่อและบริการ";

    public override string Summary => "ช่องทางที่ประชาชนติดต่อหน่วยงาน ร้องเรียน สอบถาม และใช้บริการ";

    public override string Page => "/contact";

    protected override IReadOnlyList<OpenValue<Channel>> Columns =>
        [
            new("kind", OpenKind.Text, "ประเภท", channel => ProfileWords.Of(channel.Kind)),
            new("title", OpenKind.Text, "ชื่อช่องทาง", channel => channel.Title),
            new("address", OpenKind.Address, "ที่อยู่เว็บ", channel => channel.Address) { MayBeMissing = true },
            new("telephone", OpenKind.Text, "โทรศัพท์", channel => channel.Telephone) { MayBeMissing = true },
            new("note", OpenKind.Text, "คำอธิบาย", channel => channel.Note) { MayBeMissing = true },
        ];

    protected override Task<IReadOnlyList<Channel>> All(CancellationToken cancel) => profiles.Channels();
}

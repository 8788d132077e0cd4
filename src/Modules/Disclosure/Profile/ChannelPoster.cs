using Sujarit.Documents.Contracts;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Profile;

/// <summary>A channel as it hangs on a wall: what it is for, and a code large enough to be scanned from a step away.</summary>
internal static class ChannelPoster
{
    /// <summary>How the code is used.</summary>
    public const string Scan = "สแกนคิวอาร์โค้ดด้วยกล้องโทรศัพท์หรือแอป LINE หรือพิมพ์ที่อยู่เว็บนี้";

    private const double emblemHeight = 3;
    private const double codeHeight = 9;

    // Read from a step away.
    private const double letters = 22;
    private const int longestName = 80;

    /// <summary>The poster.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="agency">Whose it is.</param>
    /// <param name="address">Where the code leads.</param>
    /// <param name="digits">Which digits the agency uses.</param>
    public static PrintedPaper Of(Channel channel, string agency, string address, Digits digits)
    {
        var paper = new Document(channel.Title, [
            new Emblem(emblemHeight) { Description = "ที่สำหรับตราของหน่วยงาน" },
            new Paragraph(agency) { Style = ParagraphStyle.Title },
            new Paragraph(Call(channel.Kind)) { Style = ParagraphStyle.Title },
            new Paragraph(channel.Title) { Style = ParagraphStyle.Title, StaysWithNext = true },
            new Emblem(codeHeight) { Png = QrPicture.Png(address), Description = CodeOf(channel) },
            new Paragraph(Scan) { Style = ParagraphStyle.Centred, StaysWithNext = true },
            new Paragraph(address) { Style = ParagraphStyle.Centred },
            .. channel.Telephone is { } telephone ? [new Paragraph($"โทรศัพท์ {digits.Of(telephone)}") { Style = ParagraphStyle.Centred }] : Array.Empty<Block>(),
            .. (channel.Note ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new Paragraph(digits.Of(line)) { Style = ParagraphStyle.Centred }),
        ]);
        var name = $"โปสเตอร์ {channel.Title.Replace('/', '-').Replace('\\', '-')}";
        return new PrintedPaper(name.Length <= longestName ? name : name[..longestName], paper) { Lettering = Lettering.Official with { Body = letters } };
    }

    /// <summary>What the code is, for who cannot see it.</summary>
    public static string CodeOf(Channel channel) => $"คิวอาร์โค้ดของ{channel.Title}";

    /// <summary>What a poster calls people to do.</summary>
    public static string Call(ChannelKind kind) =>
        kind switch
        {
            ChannelKind.Corruption => "พบเห็นการทุจริต โปรดแจ้ง",
            ChannelKind.Complaint => "มีเรื่องเดือดร้อน โปรดแจ้งหน่วยงาน",
            ChannelKind.Question => "มีข้อสงสัย สอบถามได้ที่นี่",
            ChannelKind.Service => "ใช้บริการออนไลน์ได้ที่นี่",
            ChannelKind.Satisfaction => "ขอเชิญประเมินความพึงพอใจการให้บริการ",
            ChannelKind.ExternalSurvey => "ขอเชิญผู้รับบริการตอบแบบวัด EIT",
            ChannelKind.Social => "ติดตามข่าวสารของหน่วยงาน",
            _ => "ติดต่อเรา",
        };
}

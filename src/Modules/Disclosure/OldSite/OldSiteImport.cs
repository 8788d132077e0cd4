using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.OldSite;

/// <summary>The links of an old page on their way to be exhibits of an assessment. It stays until somebody discards it, or for a while.</summary>
internal sealed class OldSiteImport : AgencyRecord
{
    public const int LongestSource = 200;

    /// <summary>How long one that nobody finishes is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private OldSiteImport()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The name of the file, or that it was pasted.</summary>
    public string Source { get; private init; } = "";

    /// <summary>The address of the page; null where it is not known.</summary>
    public string? Address { get; private init; }

    public OldSiteState State { get; private set; }

    public string StartedBy { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? FiledAt { get; private set; }

    /// <summary>How many links were left out because there are too many.</summary>
    public int LeftOut { get; private init; }

    /// <summary>How many exhibits it made.</summary>
    public int Made { get; private set; }

    /// <summary>How many of them were taken away again.</summary>
    public int TakenAway { get; private set; }

    /// <summary>The links as JSON.</summary>
    public string Content { get; private set; } = "";

    public IReadOnlyList<OldSiteLink> Links => JsonSerializer.Deserialize<IReadOnlyList<OldSiteLink>>(Content, AnswerJson.Options)!;

    public static OldSiteImport Begin(FiscalYear assessment, string? source, Uri? address, int leftOut, IReadOnlyList<OldSiteLink> links, string by, DateTimeOffset at)
    {
        var named = ThaiText.Clean(source ?? "").Split('/', '\\')[^1].Trim();
        return new()
        {
            Assessment = assessment,
            Source = named.Length == 0 ? "ข้อความที่วาง" : named.Length > LongestSource ? named[..LongestSource] : named,
            Address = address?.AbsoluteUri,
            StartedBy = by,
            StartedAt = at,
            LeftOut = leftOut,
            Content = Json(links),
        };
    }

    /// <summary>Takes what people have corrected.</summary>
    /// <exception cref="RuleBrokenException">It is finished.</exception>
    public void Correct(IReadOnlyList<OldSiteLink> links)
    {
        MustBe(OldSiteState.Open);
        Content = Json(links);
    }

    /// <summary>What was chosen is exhibits now.</summary>
    /// <exception cref="RuleBrokenException">It was before, or nothing was chosen.</exception>
    public void File(IReadOnlyList<OldSiteLink> links, DateTimeOffset at)
    {
        MustBe(OldSiteState.Open);
        (State, FiledAt, Content) = (OldSiteState.Filed, at, Json(links));
        Made = links.Select(link => link.Exhibit).OfType<Guid>().Distinct().Count();
    }

    /// <summary>Exhibits were taken away again.</summary>
    /// <exception cref="RuleBrokenException">It is not filed, or was undone before.</exception>
    public void Undo(int takenAway)
    {
        MustBe(OldSiteState.Filed);
        (State, TakenAway) = (OldSiteState.Undone, takenAway);
    }

    private void MustBe(OldSiteState state)
    {
        if (State != state)
        {
            throw new RuleBrokenException(State switch
            {
                OldSiteState.Open => "ยังไม่ได้นำเข้าลิงก์ชุดนี้ โปรดตรวจแล้วนำเข้าก่อน",
                OldSiteState.Filed => "นำเข้าลิงก์ชุดนี้แล้ว โปรดแก้ไขที่ข้อมูลของแต่ละข้อ",
                _ => "ยกเลิกการนำเข้าชุดนี้แล้ว โปรดส่งหน้าเว็บใหม่หากต้องการนำเข้าอีก",
            });
        }
    }

    private static string Json(IReadOnlyList<OldSiteLink> links) => JsonSerializer.Serialize(links, AnswerJson.Options);
}

using Sujarit.Assessment.Recording;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Imports;

/// <summary>What was understood of an uploaded file, kept until a person confirms it. What the browser sends back is only its id.</summary>
internal sealed class ImportDraft : AgencyRecord
{
    /// <summary>How long it can be confirmed.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    private const int longestName = 200;

    private ImportDraft()
    {
    }

    public FiscalYear Year { get; private set; }

    public string FileName { get; private set; } = "";

    public IReadOnlyList<ImportedFigure> Figures { get; private set; } = [];

    public IReadOnlyList<UnreadRow> Unread { get; private set; } = [];

    public int UnreadCount { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeBy { get; private set; } = "";

    public static ImportDraft Of(FiscalYear year, string fileName, ReadFigures read, Hand hand) =>
        new()
        {
            Year = year,
            FileName = Shortened(fileName),
            Figures = read.Figures,
            Unread = read.Unread,
            UnreadCount = read.UnreadCount,
            MadeAt = hand.At,
            MadeBy = hand.Name,
        };

    /// <summary>Takes the figures over into the result, unless it is too late.</summary>
    public void Confirm(YearResult result, Outline outline, Hand hand)
    {
        if (IsExpired(hand.At))
        {
            throw new RuleBrokenException("การนำเข้านี้หมดอายุแล้ว โปรดเลือกไฟล์แล้วตรวจใหม่");
        }

        result.Import(outline, Figures.ToDictionary(figure => figure.Code, figure => figure.Value), $"ไฟล์ {FileName}", null, hand);
    }

    public bool IsExpired(DateTimeOffset now) => now > MadeAt + Lasts;

    // Some browsers send the whole path.
    private static string Shortened(string name)
    {
        var last = name.Split('/', '\\')[^1].Trim();
        return last.Length == 0 ? "ไม่มีชื่อ" : last.Length > longestName ? last[..longestName] : last;
    }
}

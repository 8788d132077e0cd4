using System.Security.Cryptography;
using System.Text;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Findings;

/// <summary>A finding that somebody has looked at and says is none, with the reason. It holds as long as its place and the text it quotes are the same.</summary>
public abstract class DismissedFinding : AgencyRecord
{
    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 1000;

    private const int codeLength = 24;

    /// <summary>Where the finding stands.</summary>
    public string Place { get; protected init; } = "";

    /// <summary>The hash of the quoted text; see <see cref="SealOf"/>.</summary>
    public string Seal { get; protected init; } = "";

    /// <summary>Why it is no mistake, in Thai.</summary>
    public string Reason { get; protected init; } = "";

    /// <summary>Who said so.</summary>
    public string By { get; protected init; } = "";

    /// <summary>When it was said.</summary>
    public DateTimeOffset At { get; protected init; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who took it back.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>Whether it still holds.</summary>
    public bool IsInForce => WithdrawnAt is null;

    /// <summary>Takes it back: the finding counts again.</summary>
    /// <exception cref="RuleBrokenException">It was taken back already.</exception>
    public void Withdraw(string by, DateTimeOffset at)
    {
        if (!IsInForce)
        {
            throw new RuleBrokenException("ข้อสังเกตนี้นำกลับมาพิจารณาแล้ว");
        }

        (WithdrawnAt, WithdrawnBy) = (at, by);
    }

    /// <summary>What a quoted text is known by, however it is spaced: the SHA-256 of it as texts are compared, in lower-case hexadecimal digits.</summary>
    public static string SealOf(string quote) => Hash(ThaiText.Fold(quote));

    /// <summary>What a finding is known by in an address: 24 lower-case hexadecimal digits.</summary>
    /// <param name="mark">All it is known by: at least its kind, its place and its seal.</param>
    public static string CodeOf(string mark) => Hash(mark)[..codeLength];

    /// <summary>A place as it is kept: its beginning, where it is longer than the column.</summary>
    public static string PlaceOf(string where, int longest) => where.Length <= longest ? where : where[..longest];

    /// <summary>A reason as it is kept.</summary>
    /// <exception cref="RuleBrokenException">None is given, or it is too long.</exception>
    protected static string ReasonOf(string? reason)
    {
        var given = ThaiText.Clean(reason ?? "").Trim();
        return given.Length switch
        {
            0 => throw new RuleBrokenException("โปรดบอกเหตุผลที่ไม่ต้องแก้ เพื่อให้ผู้ตรวจคนต่อไปเข้าใจ"),
            > LongestReason => throw new RuleBrokenException("เหตุผลยาวเกินไป โปรดย่อ"),
            _ => given,
        };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

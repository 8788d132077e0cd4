using Sujarit.Kernel;

namespace Sujarit.Organizations.SignIn;

/// <summary>A link by which the owner of an account sets a new password. Good for a while, and once.</summary>
internal sealed class Reset
{
    /// <summary>How long one is good that was mailed.</summary>
    public static readonly TimeSpan ByMail = TimeSpan.FromHours(1);

    /// <summary>How long one is good that is handed over.</summary>
    public static readonly TimeSpan ByHand = TimeSpan.FromHours(24);

    private Reset()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid AccountId { get; private init; }

    /// <summary>Of the secret in the link.</summary>
    public string Hash { get; private init; } = "";

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public int Version { get; private set; }

    public static Reset Of(Guid account, string token, DateTimeOffset expiresAt) => new() { AccountId = account, Hash = SecretLink.Hash(token), ExpiresAt = expiresAt };

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset now) => UsedAt = IsOpen(now) ? now : throw new RuleBrokenException("ลิงก์นี้ใช้ไม่ได้แล้ว โปรดขอตั้งรหัสผ่านใหม่อีกครั้ง");

    /// <summary>Another way was taken: the link works no more.</summary>
    public void Withdraw(DateTimeOffset now) => UsedAt ??= now;
}

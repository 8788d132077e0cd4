using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Joining;

/// <summary>A link by which a person of the agency gets an account to sign in with. Good for seven days, and once.</summary>
internal sealed class Invitation : AgencyRecord
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private Invitation()
    {
    }

    public Guid PersonId { get; private init; }

    public string Email { get; private init; } = "";

    /// <summary>Of the secret in the link.</summary>
    public string Hash { get; private init; } = "";

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Invitation To(Person person, string email, string token, DateTimeOffset now)
    {
        if (person.LeftOn is not null)
        {
            throw new RuleBrokenException("บุคคลนี้พ้นจากหน่วยงานแล้ว โปรดบันทึกการกลับมาปฏิบัติงานก่อนส่งคำเชิญ");
        }

        return person.AccountId is null
            ? new Invitation { PersonId = person.Id, Email = email, Hash = SecretLink.Hash(token), ExpiresAt = now + Lasts }
            : throw new RuleBrokenException("บุคคลนี้มีบัญชีเข้าสู่ระบบอยู่แล้ว");
    }

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && now < ExpiresAt;

    public void Accept(DateTimeOffset now) => AcceptedAt = IsOpen(now) ? now : throw new RuleBrokenException("คำเชิญนี้ใช้ไม่ได้แล้ว โปรดขอลิงก์ใหม่จากผู้ดูแลระบบของหน่วยงาน");

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}

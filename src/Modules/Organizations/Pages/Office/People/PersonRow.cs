using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;

namespace Sujarit.Organizations.Pages;

/// <summary>A person as the list shows them.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">With the title.</param>
/// <param name="Position">ตำแหน่ง; null where not given.</param>
/// <param name="Office">The name of the office; null for none.</param>
/// <param name="Roles">What the person may be.</param>
/// <param name="HasAccount">Whether the person can sign in.</param>
/// <param name="InvitedUntil">Until when the newest invitation that nobody took or withdrew is good, past or to come; null for none.</param>
/// <param name="LeftOn">Since when the person works here no more; null for whoever does.</param>
internal sealed record PersonRow(Guid Id, string Name, string? Position, string? Office, List<Role> Roles, bool HasAccount, DateTimeOffset? InvitedUntil, DateOnly? LeftOn)
{
    /// <summary>Whether the person can sign in, in words.</summary>
    public string SigningIn(DateTimeOffset now) =>
        HasAccount ? "เข้าสู่ระบบได้"
        : InvitedUntil is not { } until ? "ยังไม่มีบัญชี"
        : now < until ? $"ส่งคำเชิญแล้ว ใช้ได้ถึง {ThaiDate.Brief(ThaiClock.DayOf(until), fullYear: true)}"
        : "คำเชิญหมดอายุแล้ว โปรดส่งใหม่";
}

using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Somebody who works for the agency, with or without sign-in.</summary>
internal sealed class Person : AgencyRecord
{
    private const string lastAdministrator = "ต้องมีผู้ดูแลระบบที่เข้าสู่ระบบได้อย่างน้อยหนึ่งคน โปรดให้บทบาทผู้ดูแลระบบแก่ผู้อื่นที่เข้าสู่ระบบได้ก่อน";

    private Person()
    {
    }

    /// <summary>With the title, as papers print it: นางสาวสมใจ ใจดี.</summary>
    public string Name { get; private set; } = "";

    /// <summary>ตำแหน่ง; null where not given.</summary>
    public string? Position { get; private set; }

    public Guid? OfficeId { get; private set; }

    public List<Role> Roles { get; private set; } = [];

    /// <summary>The account the person signs in with; null for none yet.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The last day at the agency; null for who works there now.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>When the person opened the page of today last, to the quarter of an hour; null for never.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>When that was during the visit before; null for none.</summary>
    public DateTimeOffset? SeenBefore { get; private set; }

    /// <summary>Whether the person can sign in and administer the agency.</summary>
    public bool Administers => AccountId is not null && LeftOn is null && Roles.Contains(Role.Administrator);

    public static Person Join(string name, string? position, Guid? office, IEnumerable<Role> roles)
    {
        var person = new Person();
        person.Describe(name, position, office);
        person.Be(roles, isLastAdministrator: false);
        return person;
    }

    public void Describe(string name, string? position, Guid? office)
    {
        Name = name.Trim() is { Length: > 0 } named ? named : throw new RuleBrokenException("กรอกชื่อ–นามสกุล");
        Position = position;
        OfficeId = office;
    }

    /// <summary>The person has these roles, and no others.</summary>
    /// <param name="roles">What the person is from now on.</param>
    /// <param name="isLastAdministrator">Whether nobody else could administer the agency; then this person stays administrator.</param>
    public void Be(IEnumerable<Role> roles, bool isLastAdministrator)
    {
        List<Role> wanted = [.. roles.Distinct().Order()];
        if (isLastAdministrator && Administers && !wanted.Contains(Role.Administrator))
        {
            throw new RuleBrokenException(lastAdministrator);
        }

        if (!wanted.SequenceEqual(Roles))
        {
            Roles = wanted;
        }
    }

    /// <summary>The person signs in with this account from now on.</summary>
    public void SignInWith(Guid account) => AccountId = AccountId is null || AccountId == account ? account : throw new RuleBrokenException("บุคคลนี้มีบัญชีเข้าสู่ระบบอยู่แล้ว");

    /// <summary>The person works here no more.</summary>
    /// <param name="lastDay">The last day at the agency, today or before: from then on the person is let in no more.</param>
    /// <param name="today">The day it is recorded.</param>
    /// <param name="isLastAdministrator">Whether nobody else could administer the agency; then this person cannot leave.</param>
    public void Leave(DateOnly lastDay, DateOnly today, bool isLastAdministrator)
    {
        if (LeftOn is not null)
        {
            throw new RuleBrokenException("บันทึกการพ้นจากหน่วยงานของบุคคลนี้ไว้แล้ว");
        }

        if (lastDay > today)
        {
            throw new RuleBrokenException("วันสุดท้ายต้องไม่เกินวันนี้ โปรดบันทึกเมื่อถึงวันนั้น เพราะบุคคลนี้จะเข้าสู่ระบบไม่ได้ทันที");
        }

        LeftOn = isLastAdministrator && Administers ? throw new RuleBrokenException(lastAdministrator) : lastDay;
    }

    public void ComeBack() => LeftOn = LeftOn is null ? throw new RuleBrokenException("บุคคลนี้ยังปฏิบัติงานอยู่") : null;

    public Visitor AsVisitor(Guid account) => new(account, Id, Name, Position, OfficeId, Roles);
}

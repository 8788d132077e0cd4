using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Somebody who works for the agency, with or without sign-in.</summary>
internal sealed class Person : AgencyRecord
{
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

    public static Person Join(string name, string? position, Guid? office, IEnumerable<Role> roles)
    {
        var person = new Person();
        person.Describe(name, position, office);
        person.Be(roles);
        return person;
    }

    public void Describe(string name, string? position, Guid? office)
    {
        Name = name.Trim() is { Length: > 0 } named ? named : throw new RuleBrokenException("กรอกชื่อ–นามสกุล");
        Position = position;
        OfficeId = office;
    }

    public void Be(IEnumerable<Role> roles) => Roles = [.. roles.Distinct().Order()];

    /// <summary>The person signs in with this account from now on.</summary>
    public void SignInWith(Guid account) => AccountId = AccountId is null || AccountId == account ? account : throw new RuleBrokenException("บุคคลนี้มีบัญชีเข้าสู่ระบบอยู่แล้ว");

    public void Leave(DateOnly lastDay) => LeftOn = lastDay;

    public void ComeBack() => LeftOn = null;

    public Visitor AsVisitor(Guid account) => new(account, Id, Name, Position, OfficeId, Roles);
}

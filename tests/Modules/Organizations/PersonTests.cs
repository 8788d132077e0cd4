using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Platform.Access;

namespace Sujarit.Modules.Organizations;

public class PersonTests
{
    private static readonly DateOnly today = new(2024, 9, 16);

    [Fact]
    public void The_last_administrator_keeps_the_role()
    {
        var person = Administrator();
        Assert.Throws<RuleBrokenException>(() => person.Be([Role.Owner], isLastAdministrator: true));
        Assert.Equal([Role.Administrator], person.Roles);
        person.Be([Role.Administrator, Role.Owner], isLastAdministrator: true);
        person.Be([Role.Owner], isLastAdministrator: false);
        Assert.Equal([Role.Owner], person.Roles);
    }

    [Fact]
    public void The_last_administrator_cannot_leave()
    {
        var person = Administrator();
        Assert.Throws<RuleBrokenException>(() => person.Leave(today, today, isLastAdministrator: true));
        Assert.Null(person.LeftOn);
        person.Leave(today, today, isLastAdministrator: false);
        Assert.Equal(today, person.LeftOn);
    }

    [Fact]
    public void Whoever_cannot_sign_in_is_no_administrator_to_keep()
    {
        var person = Person.Join("นางสาวสมใจ ใจดี", null, null, [Role.Administrator]);
        person.Leave(today, today, isLastAdministrator: true);
        Assert.Equal(today, person.LeftOn);
    }

    [Fact]
    public void A_last_day_in_the_future_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => Administrator().Leave(today.AddDays(1), today, isLastAdministrator: false));

    [Fact]
    public void Nobody_leaves_twice_or_comes_back_without_having_left()
    {
        var person = Administrator();
        Assert.Throws<RuleBrokenException>(person.ComeBack);
        person.Leave(today, today, isLastAdministrator: false);
        Assert.Throws<RuleBrokenException>(() => person.Leave(today, today, isLastAdministrator: false));
        person.ComeBack();
        Assert.Null(person.LeftOn);
    }

    [Fact]
    public void An_office_with_people_in_it_is_not_closed()
    {
        var office = Office.Open("กองคลัง", 1);
        Assert.Contains("2 คน", Assert.Throws<RuleBrokenException>(() => office.Close(today, people: 2)).Message);
        office.Close(today, people: 0);
        Assert.Equal(today, office.ClosedOn);
    }

    private static Person Administrator()
    {
        var person = Person.Join("นางสาวสมใจ ใจดี", null, null, [Role.Administrator]);
        person.SignInWith(Guid.CreateVersion7());
        return person;
    }
}

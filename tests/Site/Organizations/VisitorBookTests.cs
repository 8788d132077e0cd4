using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site;

/// <summary>Who somebody is is kept for a moment, and never longer than it is true.</summary>
public class VisitorBookTests
{
    private const string people = "~/office/organizations/people";
    private const string agency = "~/office/organizations/agency";
    private static readonly Predicate<string> asks = query => query.Contains("seen_before", StringComparison.Ordinal);

    [Theory, OnBoth]
    public async Task Who_is_known_is_not_asked_for_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        await Change(house, Role.Owner, person => person.Describe(person.Name, "นิติกร", person.OfficeId));
        Assert.Contains(await owner.Count(people), asks);
        Assert.DoesNotContain(await owner.Count(people), asks);
    }

    [Theory, OnBoth]
    public async Task Somebody_who_left_is_let_in_no_more_with_the_very_next_call(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        (await owner.Get(people)).Ok();
        await Change(house, Role.Owner, person => person.Leave(new DateOnly(2024, 9, 16), new DateOnly(2024, 9, 16), isLastAdministrator: false));
        (await owner.Send(HttpMethod.Get, people)).Is(HttpStatusCode.NotFound);
        await Change(house, Role.Owner, person => person.ComeBack());
        (await owner.Get(people)).Ok();
    }

    [Theory, OnBoth]
    public async Task Other_roles_count_with_the_very_next_call(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        (await owner.Send(HttpMethod.Get, agency)).Is(HttpStatusCode.Forbidden);
        await Change(house, Role.Owner, person => person.Be([Role.Administrator], isLastAdministrator: false));
        (await owner.Get(agency)).Ok();
        await Change(house, Role.Owner, person => person.Be([Role.Owner], isLastAdministrator: false));
        (await owner.Send(HttpMethod.Get, agency)).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task What_another_node_changed_is_known_after_half_a_minute(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        (await owner.Get(people)).Ok();
        // Past what this node watches, as another node's change is.
        var account = house.Person(Role.Owner).AccountId;
        await house.Ask(db => db.Set<Person>().Where(person => person.AccountId == account).ExecuteUpdateAsync(change => change.SetProperty(person => person.LeftOn, new DateOnly(2024, 9, 16))));
        house.Clock.Pass(TimeSpan.FromSeconds(30));
        (await owner.Send(HttpMethod.Get, people)).Is(HttpStatusCode.NotFound);
    }

    private static Task<int> Change(House house, Role role, Action<Person> change) =>
        house.Ask(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var account = house.Person(role).AccountId;
            change(await db.Set<Person>().SingleAsync(person => person.AccountId == account));
            return await db.SaveChangesAsync();
        });
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Audit;

namespace Sujarit.Site;

/// <summary>
/// Every page, handler, file and address of the running site, read from the table it answers by: nobody passes whom its permission does not
/// name, and nothing of another agency is there.
/// </summary>
public sealed class IsolationTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    private const string signIn = "/sign-in";
    private readonly List<string> wrong = [];

    [Theory, OnBoth]
    public async Task Every_door_says_who_may_pass_and_has_its_case(Engine engine)
    {
        var doors = await Doors.Of((await houses.On(engine)).Services);

        wrong.AddRange(doors.Where(door => !door.IsDeclared).Select(door => $"{door} says neither which permission it needs nor that it is public"));
        wrong.AddRange(doors.Where(door => !IsolationCases.Has(door)).Select(door => $"{door} has no case: {string.Join(", ", door.Parts.Concat(door.FormIds))}"));
        wrong.AddRange(IsolationCases.Patterns.Except(doors.Select(door => door.Pattern)).Select(pattern => $"{pattern} has a case and is no more"));
        NothingIsWrong();
        Assert.Contains(doors, door => door.IsOfAgency && !door.IsPublic);
    }

    [Theory, OnBoth]
    public async Task Who_is_not_signed_in_sees_what_is_public_and_is_asked_to_sign_in_for_the_rest(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        foreach (var door in await Doors.Of(house.Services))
        {
            var page = await Call(anybody, door, await Address(house, door), []);
            var isSentToSignIn = page.Location?.AbsolutePath == signIn;
            // Steps of signing in lead to its beginning.
            var isShown = page.Status != HttpStatusCode.Forbidden && !(isSentToSignIn && door.IsOfAgency);
            Check(page.Code < 500 && (door.IsPublic ? isShown : isSentToSignIn), door, "nobody", page);
        }

        NothingIsWrong();
    }

    [Theory, OnBoth]
    public async Task Each_role_passes_exactly_where_its_permissions_say(Engine engine)
    {
        var house = await houses.On(engine);
        var permissions = house.Services.GetRequiredService<Permissions>();
        using var callers = new Callers(house);
        foreach (var door in (await Doors.Of(house.Services)).Where(door => !door.IsPublic))
        {
            // Those who may not come first: who may also changes things.
            foreach (var role in Enum.GetValues<Role>().OrderBy(role => May(permissions, door, role)))
            {
                var caller = await callers.As(role);
                var parts = await IsolationCases.At(house, door, Settlement.Here);
                var page = await Call(caller, door, door.At(Settlement.Here, parts), Form(door, parts));
                callers.Passed(role, door, page);
                var isRight = May(permissions, door, role) ? IsLetIn(door, page) : page.Status == HttpStatusCode.Forbidden;
                Check(isRight, door, role.ToString(), page);
            }
        }

        NothingIsWrong();
    }

    [Theory, OnBoth]
    public async Task Nobody_passes_a_door_of_an_agency_they_do_not_belong_to(Engine engine)
    {
        var house = await houses.On(engine);
        foreach (var role in Enum.GetValues<Role>())
        {
            using var stranger = await house.As(role, Settlement.There);
            foreach (var door in (await Doors.Of(house.Services)).Where(door => door.IsOfAgency && !door.IsPublic))
            {
                var page = await Call(stranger, door, await Address(house, door), []);
                Check(page.Status == HttpStatusCode.NotFound, door, $"{role} of another agency", page);
            }
        }

        NothingIsWrong();
    }

    [Theory, OnBoth]
    public async Task Ids_of_another_agency_are_not_there_and_nothing_of_it_changes(Engine engine)
    {
        var house = await houses.On(engine);
        var permissions = house.Services.GetRequiredService<Permissions>();
        using var callers = new Callers(house);
        foreach (var door in (await Doors.Of(house.Services)).Where(door => door.IsOfAgency))
        {
            var foreign = await IsolationCases.At(house, door, Settlement.There);
            if (!foreign.HasIdsOf(door))
            {
                continue;
            }

            var before = await Entries(house);
            var role = Enum.GetValues<Role>().First(role => door.IsPublic || May(permissions, door, role));
            var caller = await callers.As(role);
            var page = await Call(caller, door, door.At(Settlement.Here, foreign), Form(door, foreign));
            if (page.Location is { } elsewhere && elsewhere.AbsolutePath.Contains(foreign.GetValueOrDefault("id", "?"), StringComparison.Ordinal))
            {
                // A step of something longer leads to its first page, which has to know nothing of it either.
                page = await caller.Send(HttpMethod.Get, elsewhere.PathAndQuery);
            }

            callers.Passed(role, door, page);

            // An id that is a choice in a form may come back with a sentence instead.
            Check(page.Status == HttpStatusCode.NotFound || (door.Method != "GET" && page.Status == HttpStatusCode.UnprocessableEntity), door, "foreign ids", page);
            Check(await Entries(house) == before, door, "foreign ids, which changes the other agency", page);
        }

        NothingIsWrong();
    }

    [Theory, OnBoth]
    public async Task Ids_of_another_agency_within_a_form_are_never_stored(Engine engine)
    {
        // Its own house: the other tests post every form there is, and what opened a year has no form any more.
        await using var house = await House.OpenSampled(engine);
        var permissions = house.Services.GetRequiredService<Permissions>();
        var tried = 0;
        foreach (var door in (await Doors.Of(house.Services)).Where(door => door.IsOfAgency))
        {
            foreach (var id in door.BoundIds)
            {
                if (!IsolationCases.Knows(id))
                {
                    wrong.Add($"{door} has no case for {id}");
                    continue;
                }

                using var caller = await house.As(Enum.GetValues<Role>().First(role => May(permissions, door, role)));
                if (!IsolationCases.IsFound(door, id))
                {
                    await OwnIsStored(house, caller, door, id);
                }

                await ForeignIsNot(house, caller, door, id);
                tried++;
            }
        }

        NothingIsWrong();
        Assert.True(tried >= 6, $"{tried} ids within forms");
    }

    [Theory, OnBoth]
    public async Task What_says_nothing_answers_nobody(Engine engine)
    {
        await using var house = await House.Open(engine, map: site => site.MapGet("/{agency}/office/undeclared", () => "open"));
        foreach (var role in Enum.GetValues<Role>())
        {
            using var caller = await house.As(role);
            (await caller.Send(HttpMethod.Get, "~/office/undeclared")).Is(HttpStatusCode.Forbidden);
        }

        using var anybody = house.Anybody();
        Assert.Equal(signIn, (await anybody.Send(HttpMethod.Get, "~/office/undeclared")).Location?.AbsolutePath);
    }

    // Else a form that is refused for another reason would pass for a wall.
    private async Task OwnIsStored(House house, Caller caller, Door door, string id)
    {
        var parts = await IsolationCases.At(house, door, Settlement.Here);
        var own = await IsolationCases.Chosen(house, id, parts, Settlement.Here);
        var page = await Send(caller, door, id, own, parts);
        // Once where the row itself was added, then where the form was saved.
        Check(page.Status == HttpStatusCode.Redirect && (IsolationCases.Ignores(door, id) || await Mentions(house, own) > 1), door, $"{id} of the own agency", page);
    }

    private async Task ForeignIsNot(House house, Caller caller, Door door, string id)
    {
        var foreign = await IsolationCases.Chosen(house, id, await IsolationCases.At(house, door, Settlement.There), Settlement.There);
        var parts = await IsolationCases.At(house, door, Settlement.Here);
        var before = await Entries(house);
        var page = await Send(caller, door, id, foreign, parts);
        Check(page.Status is HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotFound, door, $"foreign {id}", page);
        Check(await Mentions(house, foreign) == 0, door, $"foreign {id}, which is stored", page);
        Check(await Entries(house) == before, door, $"foreign {id}, which changes the other agency", page);
    }

    private static async Task<Page> Send(Caller caller, Door door, string id, string value, IsolationCases.Parts parts)
    {
        var address = door.At(Settlement.Here, parts);
        var form = FilledForm.PostedTo((await caller.Get(address.Split('?')[0])).Ok(), door.Handler);
        foreach (var (name, typed) in IsolationCases.Typed.GetValueOrDefault(door.Pattern, []))
        {
            if (typed == IsolationCases.Last)
            {
                form.ChooseLast(name);
            }
            else
            {
                form.Type(name, typed);
            }
        }

        form.Forge(id, value);
        using var content = form.Content();
        return await caller.Send(HttpMethod.Post, form.Address, content);
    }

    // Every column of every row that was written stands in the audit; lists of ids in capitals on one of the databases.
    private static async Task<int> Mentions(House house, string id)
    {
        var capitals = id.ToUpperInvariant();
        return await house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.SubjectId == id || (entry.After != null && (entry.After.Contains(id) || entry.After.Contains(capitals)))));
    }

    private static bool May(Permissions permissions, Door door, Role role) => door.Permissions.All(permission => permissions.Allow([role], permission));

    private static bool IsLetIn(Door door, Page page) =>
        page.Code < 500 && page.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized) && page.Location?.AbsolutePath != signIn
        && (door.Method != "GET" || page.Code < 400);

    private static (string, string)[] Form(Door door, IsolationCases.Parts parts) =>
        [.. door.FormIds.Where(parts.ContainsKey).Select(id => (id, parts[id]))];

    private static async Task<string> Address(House house, Door door)
    {
        var parts = await IsolationCases.At(house, door, Settlement.Here);
        return door.At(Settlement.Here, parts);
    }

    private static async Task<Page> Call(Caller caller, Door door, string address, (string, string)[] form) =>
        door.Method switch
        {
            "POST" => await caller.Post(address, form),
            _ => await caller.Send(HttpMethod.Parse(door.Method), address),
        };

    // What people did: the program itself goes on with what rows of a case ask of it, such as reading a file.
    private static Task<int> Entries(House house) => house.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.AccountId != null), Settlement.There);

    private void NothingIsWrong() => Assert.True(wrong.Count == 0, string.Join("\n", wrong));

    private void Check(bool isRight, Door door, string who, Page page)
    {
        if (!isRight)
        {
            wrong.Add($"{door} for {who}: {page}");
        }
    }
}

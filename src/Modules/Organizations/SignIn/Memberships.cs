using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.SignIn;

/// <summary>
/// At which agencies an account is somebody. Before an agency is chosen nothing can be kept within one, so this asks over all of them,
/// in a visit of its own, and gives out what belongs to the one account.
/// </summary>
internal sealed class Memberships(IServiceScopeFactory scopes)
{
    public async Task<IReadOnlyList<Membership>> Of(Guid account)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var found = await db.Set<Person>().IgnoreQueryFilters([AppDb.AgencyFilter]).AsNoTracking()
            .Where(person => person.AccountId == account && person.LeftOn == null)
            .Join(db.Set<Agency>(), person => person.AgencyId, agency => agency.Id, (person, agency) => new { Person = person, Agency = agency })
            .OrderBy(row => row.Agency.Name)
            .ToListAsync();
        return [.. found.Select(row => new Membership(row.Agency.Card(), row.Person.AsVisitor(account)))];
    }

    /// <summary>What is no good password for the account: the person's names, the agencies' codes.</summary>
    public async Task<IEnumerable<string>> Words(Guid account) => (await Of(account)).SelectMany(place => new[] { place.Who.Name, place.Agency.Code });

    /// <summary>Whether the account is, or ever was, a person of any agency.</summary>
    public async Task<bool> WasAnybody(Guid account)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Person>().IgnoreQueryFilters([AppDb.AgencyFilter]).AnyAsync(person => person.AccountId == account);
    }
}

using Sujarit.Platform.Access;

namespace Sujarit.Site.Platform;

/// <summary>Callers who came in through the door, as people do.</summary>
internal static class SignedIn
{
    public static Task<Caller> As(House house, Role role) => As(house, house.Person(role));

    public static async Task<Caller> As(House house, Inhabitant person)
    {
        var caller = house.Anybody(person.Agency.Code);
        var page = (await caller.Get("/sign-in")).Ok();
        var inside = await caller.Submit(page, "เข้าสู่ระบบ", ("Email", person.Email), ("Password", Inhabitant.Password));
        Assert.NotEqual("/sign-in", inside.Address.AbsolutePath);
        return caller;
    }
}

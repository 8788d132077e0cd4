using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class PasskeyTests
{
    [Theory, OnBoth]
    public async Task A_passkey_is_added_opens_the_office_and_is_removed(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        using var key = new SoftKey();
        (await Add(caller, key, house)).Is(HttpStatusCode.Redirect);
        (await caller.Get("/account/passkeys")).Ok().Shows("โทรศัพท์ของฉัน");

        caller.Forget();
        Assert.Equal("/thansujarit/office", (await SignIn(caller, key, house)).Location?.AbsolutePath);
        (await caller.Get("/account")).Ok();

        using var again = await house.As(Role.Owner);
        var page = (await again.Get("/account/passkeys")).Ok();
        (await again.Submit(page, "ลบพาสคีย์")).Refuses("โปรดกรอกรหัสผ่านปัจจุบัน");
        (await again.Submit(page, "ลบพาสคีย์", ("password", "ไม่ใช่รหัสผ่านของใครเลย"))).Refuses("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        await again.Submit(page, "ลบพาสคีย์", ("password", Inhabitant.Password));
        caller.Forget();
        (await SignIn(caller, key, house)).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnBoth]
    public async Task A_passkey_is_added_with_the_password_only(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        using var key = new SoftKey();
        (await Add(caller, key, house, "ไม่ใช่รหัสผ่านของใครเลย")).Is(HttpStatusCode.UnprocessableEntity).Shows("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        (await caller.Get("/account/passkeys")).Ok().Shows("ยังไม่มีพาสคีย์");
    }

    [Theory, OnBoth]
    public async Task A_passkey_nobody_added_opens_nothing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = house.Anybody();
        using var key = new SoftKey();
        (await SignIn(caller, key, house)).Is(HttpStatusCode.UnprocessableEntity);
        (await caller.Post("/sign-in/passkey", ("credential", "{}"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
    }

    internal static async Task<Page> Add(Caller caller, SoftKey key, House house, string password = Inhabitant.Password)
    {
        var page = (await caller.Get("/account/passkeys")).Ok();
        var options = (await Post(caller, page, "/account/passkeys?handler=Options")).Ok().Source;
        return await Post(caller, page, "/account/passkeys?handler=Add", ("name", "โทรศัพท์ของฉัน"), ("password", password), ("credential", key.Create(options, house.Address)));
    }

    private static async Task<Page> SignIn(Caller caller, SoftKey key, House house)
    {
        var page = (await caller.Get("/sign-in")).Ok();
        var options = (await Post(caller, page, "/sign-in/passkey?handler=Options")).Ok().Source;
        return await Post(caller, page, "/sign-in/passkey", ("credential", key.Get(options, house.Address)));
    }

    // As the script of the page does; a browser says from which site.
    internal static async Task<Page> Post(Caller caller, Page page, string path, params (string Name, string Value)[] fields)
    {
        var token = page.Find("form[data-passkey] [name=__RequestVerificationToken]").GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        Assert.True(content.Headers.TryAddWithoutValidation("Origin", page.Address.GetLeftPart(UriPartial.Authority)));
        return await caller.Send(HttpMethod.Post, path, content);
    }
}

using System.Net;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

public class TwoFactorTests
{
    [Theory, OnBoth]
    public async Task A_phone_is_paired_and_its_code_is_asked_for(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var phone = await Pair(caller);
        caller.Forget();
        var asked = await Knock(caller, house);
        asked.Shows("ยืนยันด้วยรหัส");
        // The password alone opens nothing.
        Assert.Equal("/sign-in", (await caller.Get("/account")).Address.AbsolutePath);
        (await caller.Submit(asked, "ยืนยัน", ("Code", "000000"))).Is(HttpStatusCode.UnprocessableEntity);
        var inside = await caller.Submit(asked, "ยืนยัน", ("Code", phone.Code(ahead: 1)));
        Assert.StartsWith("/thansujarit/office", inside.Address.AbsolutePath, StringComparison.Ordinal);
        (await caller.Get("/account")).Ok();
    }

    [Theory, OnBoth]
    public async Task A_code_is_good_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var phone = await Pair(caller);
        var code = phone.Code(ahead: 1);
        caller.Forget();
        await caller.Submit(await Knock(caller, house), "ยืนยัน", ("Code", code));
        caller.Forget();
        (await caller.Submit(await Knock(caller, house), "ยืนยัน", ("Code", code))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnBoth]
    public async Task A_recovery_code_is_good_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var recovery = (await Pair(caller)).RecoveryCodes;
        Assert.Equal(Codes.RecoveryCodes, recovery.Count);
        // As many letters of 31 as have 112 bits: they are kept by a plain hash.
        Assert.All(recovery, code => Assert.True(code.Count(char.IsLetterOrDigit) >= 23));
        caller.Forget();
        Assert.StartsWith("/thansujarit/office", (await caller.Submit(await Knock(caller, house), "ยืนยัน", ("Code", recovery[0].ToUpperInvariant()))).Address.AbsolutePath, StringComparison.Ordinal);
        caller.Forget();
        (await caller.Submit(await Knock(caller, house), "ยืนยัน", ("Code", recovery[0]))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("/thansujarit/office", (await caller.Submit(await Knock(caller, house), "ยืนยัน", ("Code", recovery[1]))).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Wrong_codes_pause_the_account_too(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var phone = await Pair(caller);
        caller.Forget();
        var asked = await Knock(caller, house);
        for (var count = 0; count < Attempts.Allowed; count++)
        {
            await caller.Submit(asked, "ยืนยัน", ("Code", "000000"));
        }

        (await caller.Submit(asked, "ยืนยัน", ("Code", phone.Code(ahead: 1)))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnBoth]
    public async Task Codes_are_turned_off_by_the_password_only(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        await Pair(caller);
        var page = (await caller.Get("/account/two-factor")).Ok();
        (await caller.Submit(page, "ปิดการยืนยันสองขั้นตอน", ("password", "ไม่ใช่รหัสผ่านนี้แน่นอน"))).Is(HttpStatusCode.UnprocessableEntity).Shows("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        await caller.Submit(page, "ปิดการยืนยันสองขั้นตอน", ("password", Inhabitant.Password));
        caller.Forget();
        Assert.StartsWith("/thansujarit/office", (await Knock(caller, house)).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_wrong_code_while_pairing_keeps_the_key_the_phone_has_read(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var page = (await caller.Get("/account/two-factor")).Ok();
        var again = (await caller.Submit(page, "เปิดการยืนยันสองขั้นตอน", ("code", "000000"), ("password", Inhabitant.Password))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(page.Find("code").TextContent, again.Find("code").TextContent);
    }

    [Theory, OnBoth]
    public async Task Codes_are_turned_on_by_the_password_only(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var caller = await house.As(Role.Owner);
        var page = (await caller.Get("/account/two-factor")).Ok();
        var code = Phone.Reading(page.Find("code").TextContent).Code();
        (await caller.Submit(page, "เปิดการยืนยันสองขั้นตอน", ("code", code))).Refuses("โปรดกรอกรหัสผ่านปัจจุบัน");
        (await caller.Submit(page, "เปิดการยืนยันสองขั้นตอน", ("code", code), ("password", "ไม่ใช่รหัสผ่านของใครเลย"))).Refuses("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        caller.Forget();
        Assert.StartsWith("/thansujarit/office", (await Knock(caller, house)).Address.AbsolutePath, StringComparison.Ordinal);
    }

    /// <summary>Asks for codes from now on.</summary>
    internal static async Task<Phone> Pair(Caller caller)
    {
        var page = (await caller.Get("/account/two-factor")).Ok();
        page.Find("svg[role=img]");
        var phone = Phone.Reading(page.Find("code").TextContent);
        var paired = (await caller.Submit(page, "เปิดการยืนยันสองขั้นตอน", ("code", phone.Code()), ("password", Inhabitant.Password))).Ok();
        phone.RecoveryCodes = [.. paired.Document.QuerySelectorAll(".note code").Select(code => code.TextContent)];
        Assert.Empty((await caller.Get("/account/two-factor")).Document.QuerySelectorAll(".note code"));
        return phone;
    }

    private static async Task<Page> Knock(Caller caller, House house) =>
        await caller.Submit((await caller.Get("/sign-in")).Ok(), "เข้าสู่ระบบ", ("Email", house.Person(Role.Owner).Email), ("Password", Inhabitant.Password));
}

using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>Passkeys as a browser makes and uses them, with an authenticator it only imagines.</summary>
public class PasskeyTests(Chromium chromium)
{
    private const int width = 1280;

    [BrowserTheory]
    [OnBoth]
    public async Task A_passkey_made_on_the_account_page_signs_its_owner_in(Engine engine)
    {
        await using var site = await RunningSite.Open(engine);
        await using var window = await chromium.Open(site, width);
        await OwnAuthenticator(window.Page);
        var password = site.PasswordOf(Newcomer.Email);
        await window.SignIn(Newcomer.Email, password);

        await window.Open("/account");
        await window.Follow("พาสคีย์");
        await window.Page.Locator("[name=name]").FillAsync("เครื่องทดสอบ");
        await window.Page.Locator("[name=password]").FillAsync(password);
        await window.Press("เพิ่มพาสคีย์");
        await window.Shows("เครื่องทดสอบ");
        await window.Open("/account");
        await window.Press("ออกจากระบบ");

        await window.Open("/sign-in");
        await window.Press("เข้าสู่ระบบด้วยพาสคีย์");
        await window.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await window.Open("/account");
        await window.Shows(Newcomer.Email);
        Assert.Empty(window.Faults);
    }

    // Platform authenticator of a phone or laptop: it keeps the key itself and knows its owner.
    private static async Task OwnAuthenticator(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        var kind = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        };
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object> { ["options"] = kind });
    }
}

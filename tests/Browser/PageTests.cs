namespace Sujarit.Browser;

/// <summary>Every kind of page that can be reached by links, looked at as somebody with this role sees it.</summary>
public class PageTests(Chromium chromium)
{
    private const string office = RunningSite.Agency + "/office";

    [BrowserTheory]
    [InlineData(Newcomer.Email, 30)]
    [InlineData("admin@thansujarit.example", 15)]
    public async Task Every_page_behind_the_sign_in_is_fit_for_everybody(string email, int atLeast)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var window = await chromium.Open(site, Look.Wide);
        await window.SignIn(email, site.PasswordOf(email));

        var walk = new Walk(window, email.Split('@')[0]);
        await walk.Through(office, "/account", "/account/password", "/account/two-factor", "/account/passkeys", "/account/sessions");

        walk.IsClean(atLeast);
    }

    [BrowserTheory]
    [InlineData(5)]
    public async Task Every_page_for_everybody_is_fit_for_everybody(int atLeast)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var window = await chromium.Open(site, Look.Wide);

        var walk = new Walk(window, "public");
        await walk.Through(Newcomer.PublicPage, RunningSite.Agency, RunningSite.Agency + "/en", RunningSite.Agency + "/ms/contact", "/", "/sign-in", "/reset");

        walk.IsClean(atLeast);
    }
}

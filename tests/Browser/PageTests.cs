using System.Text.RegularExpressions;

namespace Sujarit.Browser;

/// <summary>Every kind of page that can be reached by links, looked at as somebody with this role sees it.</summary>
public partial class PageTests(Chromium chromium)
{
    private const string office = RunningSite.Agency + "/office";

    private static readonly string[] places =
    [
        "", "/news", "/news/kind/activity", "/about", "/about/executives", "/contact", "/topics", "/ita", "/ita/2567", "/ita/2567/o1/versions", "/ita/2567/o1/certificate",
        "/search", "/site-map", "/seals", "/open-data", "/status",
    ];

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
    [InlineData(90)]
    public async Task Every_page_for_everybody_is_fit_for_everybody(int atLeast)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var window = await chromium.Open(site, Look.Wide);

        var walk = new Walk(window, "public", Items());
        await walk.Through(
            RunningSite.Agency, RunningSite.Agency + "/en", RunningSite.Agency + "/ms", Newcomer.PublicPage, RunningSite.Agency + "/search?q=แผน", RunningSite.Agency + "/en/search?q=แผน",
            RunningSite.Agency + "/embed/ita/2567", RunningSite.Agency + "/embed/ita/2567/o12", RunningSite.Agency + "/en/embed/ita/2567", "/", "/sign-in", "/reset");

        foreach (var language in (string[])["", "/en", "/ms"])
        {
            walk.Reached([.. places.Select(place => RunningSite.Agency + language + place)]);
        }

        walk.Reached([.. Enumerable.Range(1, 35).Select(number => $"{RunningSite.Agency}/ita/2567/o{number}")]);
        walk.IsClean(atLeast);
    }

    // The items of the newest year of the sample are each looked at in Thai.
    [GeneratedRegex("^/thansujarit/ita/2567/o[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Items();
}

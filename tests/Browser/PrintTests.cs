using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>What stands on paper: the agency, the page and everything folded; no menu, and nothing that only acts.</summary>
public class PrintTests(Chromium chromium)
{
    private const string office = RunningSite.Agency + "/office";

    private const string menus = ".site, .languages, .side nav, .who, .tabbar, .bell, .trail, .pager, .skip";

    // Links that say what they do, not where they lead; one that is drawn has a box.
    private const string acting = """
        () => [...document.querySelectorAll("main a, main button")]
            .filter(link => /^(แก้ไข|ดูและแก้|ลบ|กลับไป|ประวัติการแก้ไข)/.test(link.textContent.trim()))
            .filter(link => link.getClientRects().length > 0)
            .map(link => link.textContent.trim())
        """;

    private const string folded = """
        () => [...document.querySelectorAll("main details:not([open])")]
            .filter(fold => fold.getClientRects().length > 0)
            .filter(fold => [...fold.children].some(part => part.localName !== "summary" && part.textContent.trim() && !part.checkVisibility({ contentVisibilityAuto: true })))
            .map(fold => fold.querySelector("summary").textContent.trim())
        """;

    [BrowserTheory]
    [InlineData(Newcomer.Email, office + "/assessment", office + "/assessment/result/2567", office + "/measures?year=2567", office + "/measures/report/2566", office + "/disclosure/check?year=2567", office + "/organizations/today")]
    [InlineData(null, RunningSite.Agency, RunningSite.Agency + "/ita/2567", Newcomer.PublicPage)]
    public async Task Paper_bears_the_agency_and_what_is_folded_but_no_menu(string? email, params string[] paths)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var window = await chromium.Open(site, Look.Wide);
        if (email is not null)
        {
            await window.SignIn(email, site.PasswordOf(email));
        }

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var path in paths)
        {
            await window.Open(path);
            Assert.True(await window.Page.Locator("header a.name").IsVisibleAsync(), $"{path} does not name the agency");
            foreach (var menu in await window.Page.Locator(menus).AllAsync())
            {
                Assert.False(await menu.IsVisibleAsync(), $"{path} prints {await menu.InnerTextAsync()}");
            }

            var acts = await window.Page.EvaluateAsync<string[]>(acting);
            var lost = await window.Page.EvaluateAsync<string[]>(folded);
            Assert.True(acts.Length + lost.Length == 0, $"{path} prints {string.Join(", ", acts)} and loses {string.Join(", ", lost)}");
        }
    }
}

namespace Sujarit.Browser;

/// <summary>The board of what is disclosed, on a desk.</summary>
public class BoardTests(Chromium chromium)
{
    [BrowserTheory, InlineData(Look.Wide)]
    public async Task States_and_offices_stand_on_one_line_and_the_buttons_beside_each_other(int width)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var window = await chromium.Open(site, width);
        await window.SignIn(Newcomer.Email, site.PasswordOf(Newcomer.Email));
        await window.Open(RunningSite.Agency + "/office/disclosure");

        // A line of the sheet is 28 px high; cells of one line have their padding beside it.
        Assert.Empty(await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.board tbody .state')].filter(state => state.offsetHeight > 40).map(state => state.innerText)"));
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.board tbody td:nth-child(4)')].filter(cell => {
                const words = document.createRange();
                words.selectNodeContents(cell);
                return words.getBoundingClientRect().height > 40;
            }).map(cell => cell.innerText)
            """));
        Assert.Empty(await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main > .actions > .button')].filter((button, at, all) => {
                const before = all[at - 1]?.getBoundingClientRect(), place = button.getBoundingClientRect();
                return before && Math.abs(before.top - place.top) < 1 && place.left - before.right > 16;
            }).map(button => button.innerText)
            """));
        Assert.NotEqual(0, await window.Page.Locator("main > .actions > .button").CountAsync());
    }
}

using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>A window of somebody, and what went wrong in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private readonly bool looks;
    private readonly HashSet<string> looked;

    /// <summary>Begins to watch a page for what goes wrong in it.</summary>
    /// <param name="context">What it shares with no other window.</param>
    /// <param name="page">Its page.</param>
    /// <param name="looks">Whether each page it comes to is looked at.</param>
    /// <param name="looked">The kinds of pages that have been; those of one site are looked at once.</param>
    public Window(IBrowserContext context, IPage page, bool looks, HashSet<string> looked)
    {
        this.context = context;
        (this.looks, this.looked) = (looks, looked);
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Response += (_, response) => Note(response.Status >= 500, $"{response.Status} {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused content and answers of 500 and more, with the page they happened on.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Opens a page of the site.</summary>
    public async Task Open(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer is { Ok: true }, $"{path} answers {answer?.Status}");
        await LookAround();
    }

    /// <summary>Signs in with a password and stands on the first page behind it.</summary>
    public async Task SignIn(string email, string password)
    {
        await Open("/sign-in");
        await Page.Locator("[name=Email]").FillAsync(email);
        await Page.Locator("[name=Password]").FillAsync(password);
        await Press("เข้าสู่ระบบ");
        Assert.DoesNotContain("/sign-in", Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Presses the button in the middle of the page with exactly these words.</summary>
    public Task Press(string words) => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).First.ClickAsync();

    /// <summary>Follows the link in the middle of the page with exactly these words.</summary>
    public Task Follow(string words) => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First.ClickAsync();

    /// <summary>The middle of the page shows these words.</summary>
    public async Task Shows(string words)
    {
        try
        {
            await Page.GetByRole(AriaRole.Main).GetByText(words).First.WaitForAsync();
            await LookAround();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{Page.Url} does not show “{words}”: {await Page.GetByRole(AriaRole.Main).InnerTextAsync()}");
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    // One page of every kind, and once more where something is said on it: a form that came back, or what was done.
    private async Task LookAround()
    {
        var said = await Page.Locator(".summary, .said").CountAsync() > 0;
        if (looks && looked.Add(Walk.KindOf(new Uri(Page.Url).AbsolutePath) + (said ? " said" : "") + Page.ViewportSize!.Width))
        {
            faults.AddRange(await Look.InPassing(Page));
        }
    }

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            faults.Add($"{Page.Url}: {what}");
        }
    }
}

using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Sujarit.Site;

/// <summary>
/// Somebody with a browser of their own. <see cref="Get"/> and <see cref="Submit"/> do as a browser does, redirects followed;
/// <see cref="Send"/> shows the bare answer. A path that begins with <c>~/</c> is below the caller's agency.
/// </summary>
internal sealed class Caller : IDisposable
{
    private const int mostRedirects = 5;
    private readonly House? house;
    private readonly Func<Uri> site;
    private readonly string agency;
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;
    private Guid? account;

    /// <summary>What the caller says the host is called; null for what it is.</summary>
    public string? Host { get; init; }

    public Caller(House house, string agency)
        : this(() => house.Address, agency) => this.house = house;

    /// <summary>Calls a site that runs elsewhere, and may move: what looks into the house is not to be had.</summary>
    public Caller(Func<Uri> site, string agency)
    {
        this.site = site;
        this.agency = agency;
#pragma warning disable CA2000 // The client disposes it.
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(2) };
#pragma warning restore CA2000
    }

    /// <summary>Opens a page as a browser does.</summary>
    /// <param name="path">Such as <c>~/office/measures</c> or <c>/sign-in</c>.</param>
    public async Task<Page> Get(string path) => await Follow(await Send(HttpMethod.Get, path));

    /// <summary>The bare answer; no redirect is followed.</summary>
    public async Task<Page> Send(HttpMethod method, string path, HttpContent? content = null)
    {
        var address = Absolute(path);
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Host = Host;
        using var response = await client.SendAsync(request);
        return await Page.Read(address, response);
    }

    /// <summary>Fills in the form with this button and sends it as a browser does; the fields not named go as they stand on the page.</summary>
    /// <param name="page">The page with the form, opened by this caller.</param>
    /// <param name="button">The words on the button that sends it.</param>
    /// <param name="typed">What is typed: text, numbers, true or false for a box, several values for a list, an <see cref="Upload"/>.</param>
    public async Task<Page> Submit(Page page, string button, params (string Name, object? Value)[] typed)
    {
        var form = FilledForm.Of(page, button);
        foreach (var (name, value) in typed)
        {
            form.Type(name, value);
        }

        using var content = form.Content();
        return await Follow(await Send(form.Method, form.Address, content));
    }

    /// <summary>Signs in as somebody who lives here, on the page for it.</summary>
    public async Task SignIn(Inhabitant person)
    {
        account = person.AccountId;
        await SignIn(person.Email, Inhabitant.Password);
    }

    /// <summary>Signs in with an account, on the page for it.</summary>
    public async Task SignIn(string email, string password)
    {
        var inside = await Submit((await Get("/sign-in")).Ok(), "เข้าสู่ระบบ", ("Email", email), ("Password", password));
        Assert.True(inside.Address.AbsolutePath != "/sign-in" && inside.Code < 500, $"{email} cannot sign in: {inside}");
    }

    /// <summary>Posts to a handler, with a valid antiforgery token, as a form of any page would.</summary>
    public async Task<Page> Post(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token()), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await Send(HttpMethod.Post, path, content);
    }

    /// <summary>Opens a page, and tells what that asked of the database.</summary>
    public async Task<IReadOnlyList<string>> Count(string path)
    {
        var call = Guid.NewGuid().ToString();
        using var request = new HttpRequestMessage(HttpMethod.Get, Absolute(path));
        request.Headers.Add(QueryCounter.Header, call);
        using var response = await client.SendAsync(request);
        return Inside.Queries.Of(call);
    }

    /// <summary>A new browser: nobody is signed in.</summary>
    public void Forget()
    {
        account = null;
        foreach (var cookie in cookies.GetAllCookies().Cast<Cookie>())
        {
            cookie.Expired = true;
        }
    }

    public void Dispose() => client.Dispose();

    private House Inside => house ?? throw new InvalidOperationException("The site runs elsewhere.");

    private Uri Absolute(string path) => new(site(), path.StartsWith("~/", StringComparison.Ordinal) ? $"/{agency}{path[1..]}" : path);

    // What the site would have put on a page for this caller.
    private string Token()
    {
        Claim[] claims = account is { } id ? [new(ClaimTypes.NameIdentifier, id.ToString())] : [];
        var call = new DefaultHttpContext { RequestServices = Inside.Services, User = new ClaimsPrincipal(new ClaimsIdentity(claims, account is null ? null : "cookie")) };
        var tokens = Inside.Services.GetRequiredService<IAntiforgery>().GetTokens(call);
        var name = Inside.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name!;
        cookies.Add(Inside.Address, new Cookie(name, tokens.CookieToken, "/"));
        return tokens.RequestToken!;
    }

    private async Task<Page> Follow(Page page)
    {
        for (var count = 0; page.Location is { } next; count++)
        {
            Assert.True(count < mostRedirects, $"{page.Address} redirects without end");
            page = await Send(HttpMethod.Get, next.PathAndQuery);
        }

        return page;
    }
}

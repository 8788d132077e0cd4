using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Site;

/// <summary>
/// Somebody with a browser of their own. <see cref="Get"/> and <see cref="Submit"/> do as a browser does, redirects followed;
/// <see cref="Send"/> shows the bare answer. A path that begins with <c>~/</c> is below the caller's agency.
/// </summary>
internal sealed class Caller : IDisposable
{
    private const int mostRedirects = 5;
    private readonly House house;
    private readonly string agency;
    private readonly CookieContainer cookies = new();
    private readonly HttpClient client;

    public Caller(House house, string agency)
    {
        this.house = house;
        this.agency = agency;
#pragma warning disable CA2000 // The client disposes it.
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = house.Address, Timeout = TimeSpan.FromMinutes(2) };
#pragma warning restore CA2000
    }

    /// <summary>Opens a page as a browser does.</summary>
    /// <param name="path">Such as <c>~/office/measures</c> or <c>/sign-in</c>.</param>
    public async Task<Page> Get(string path) => await Follow(await Send(HttpMethod.Get, path));

    /// <summary>The bare answer; no redirect is followed.</summary>
    public async Task<Page> Send(HttpMethod method, string path, HttpContent? content = null)
    {
        var address = new Uri(house.Address, path.StartsWith("~/", StringComparison.Ordinal) ? $"/{agency}{path[1..]}" : path);
        using var request = new HttpRequestMessage(method, address) { Content = content };
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

    /// <summary>Signs in as somebody who lives here.</summary>
    public async Task SignIn(Inhabitant person)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByEmailAsync(person.Email) ?? throw new InvalidOperationException($"Nobody here is {person.Email}.");
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        Hold(principal);
    }

    /// <summary>A new browser: nobody is signed in.</summary>
    public void Forget()
    {
        foreach (var cookie in cookies.GetAllCookies().Cast<Cookie>())
        {
            cookie.Expired = true;
        }
    }

    public void Dispose() => client.Dispose();

    // The cookie that signing in would give.
    private void Hold(ClaimsPrincipal principal)
    {
        var scheme = IdentityConstants.ApplicationScheme;
        var options = house.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = house.Clock.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var ticket = options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, scheme));
        cookies.Add(house.Address, new Cookie(options.Cookie.Name!, ticket, "/"));
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

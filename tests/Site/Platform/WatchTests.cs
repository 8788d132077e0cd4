using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Platform;

public class WatchTests(Houses houses) : IClassFixture<Houses>
{
    [Theory, OnBoth]
    public async Task Every_answer_tells_the_browser_what_it_must_not_do(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        foreach (var path in new[] { "/sign-in", "/health", "/_content/Sujarit.Ui/look.css", "/no/such/page" })
        {
            var answer = await anybody.Send(HttpMethod.Get, path);
            Assert.Equal("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'", answer.Header("Content-Security-Policy"));
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal("same-origin", answer.Header("Referrer-Policy"));
            Assert.Contains("camera=()", answer.Header("Permissions-Policy"), StringComparison.Ordinal);
            Assert.Null(answer.Header("Server"));
            Assert.Null(answer.Header("Strict-Transport-Security"));
        }
    }

    [Theory, OnBoth]
    public async Task It_is_alive_and_ready_and_says_no_more_to_strangers(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        Assert.Equal("""{"alive":true}""", (await anybody.Get("/health")).Ok().Source);
        Assert.Equal("""{"ready":true}""", (await anybody.Get("/ready")).Ok().Source);
    }

    [Theory, OnBoth]
    public async Task It_is_not_ready_when_its_folder_cannot_be_written(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        var moved = house.Folder + "-moved";
        Directory.Move(house.Folder, moved);
        await File.WriteAllTextAsync(house.Folder, "in the way", TestContext.Current.CancellationToken);
        try
        {
            var answer = await anybody.Send(HttpMethod.Get, "/ready");
            answer.Is(HttpStatusCode.ServiceUnavailable);
            Assert.DoesNotContain(house.Folder, answer.Source, StringComparison.Ordinal);
            (await anybody.Get("/health")).Ok();
        }
        finally
        {
            File.Delete(house.Folder);
            Directory.Move(moved, house.Folder);
        }
    }

    [Theory, OnBoth]
    public async Task Measures_are_for_this_machine_alone(Engine engine)
    {
        var house = await houses.On(engine);
        using var anybody = house.Anybody();
        (await anybody.Get("/health")).Ok();
        await FileTests.Keep(house, "นับ"u8.ToArray(), "นับ.txt");

        var measures = (await anybody.Get("/metrics")).Ok();
        Assert.Contains("http_server_request_duration_seconds_bucket{", measures.Source, StringComparison.Ordinal);
        Assert.Contains("http_route=\"/health\"", measures.Source, StringComparison.Ordinal);
        Assert.Contains("# TYPE sujarit_saves_total counter", measures.Source, StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, OnBoth]
    public async Task The_log_of_a_journey_names_nobody(Engine engine)
    {
        var lines = new LogLines();
        await using var house = await House.Open(
            engine,
            services => services.AddSingleton<ILoggerProvider>(lines),
            site => site.MapGet("/{agency}/office/fault", new Func<string>(() => throw new InvalidOperationException("fault"))).WithMetadata(new NeedsAttribute("files.read")),
            new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Information", ["Logging:LogLevel:Microsoft"] = "Warning" }
        );
        var person = house.Person(Role.Owner);
        using var owner = await SignedIn.As(house, Role.Owner);
        using var anybody = house.Anybody();
        await anybody.Get($"/sign-in?email={person.Email}&returnUrl=%2Fsecret-place");
        await anybody.Get("/ลับมาก/ที่อยู่");
        await FileTests.Keep(house, "ลับมาก"u8.ToArray(), "ชื่อลับ.txt");
        Assert.Equal(500, (await owner.Send(HttpMethod.Get, "~/office/fault")).Code);

        var log = lines.Text;
        Assert.Contains("GET sign-in", log, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("127.0.0.0", log, StringComparison.Ordinal);
        foreach (var secret in new[] { person.Email, Uri.EscapeDataString(person.Email), person.Name, "secret-place", "returnUrl", "ลับ", Uri.EscapeDataString("ลับ"), "127.0.0.1" })
        {
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, OnBoth]
    public async Task What_is_for_one_person_is_kept_by_no_browser(Engine engine)
    {
        var house = await houses.On(engine);
        using var owner = await SignedIn.As(house, Role.Owner);
        Assert.Contains("no-store", (await owner.Get("/account")).Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task More_than_the_limit_is_refused_with_a_sentence(Engine engine)
    {
        await using var house = await House.Open(
            engine,
            map: site => site.MapPost("/take", async (HttpContext context) => await context.Request.Body.CopyToAsync(Stream.Null)).AllowAnonymous(),
            settings: new Dictionary<string, string?> { ["Requests:MostBytes"] = "1000" }
        );
        using var anybody = house.Anybody();
        using var large = new ByteArrayContent(new byte[2000]);
        (await anybody.Send(HttpMethod.Post, "/take", large)).Is(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory, OnBoth]
    public async Task Another_host_name_than_those_allowed_gets_no_answer(Engine engine)
    {
        await using var house = await House.Open(engine, settings: new Dictionary<string, string?> { ["AllowedHosts"] = "ita.example.go.th" });
        using var client = new HttpClient { BaseAddress = house.Address };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        client.DefaultRequestHeaders.Host = "ita.example.go.th";
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory, OnBoth]
    public async Task A_proxys_word_counts_only_when_it_is_named(Engine engine)
    {
        await using var trusting = await House.Open(engine, settings: new Dictionary<string, string?> { ["Proxies"] = "127.0.0.0/8, ::1" });
        Assert.NotNull(await Hsts(trusting));
        Assert.Null(await Hsts(await houses.On(engine)));
    }

    [Theory, OnBoth]
    public async Task A_request_under_way_is_answered_before_the_site_stops(Engine engine)
    {
        var begun = new TaskCompletionSource();
        var house = await House.Open(
            engine,
            map: site => site.MapGet("/slow", async () =>
            {
                begun.SetResult();
                await Task.Delay(TimeSpan.FromSeconds(1));
                return "done";
            }).AllowAnonymous()
        );
        using var anybody = house.Anybody();
        var answer = anybody.Get("/slow");
        await begun.Task;

        await house.DisposeAsync();

        Assert.Equal("done", (await answer).Ok().Source);
    }

    private static async Task<string?> Hsts(House house)
    {
        using var client = new HttpClient { BaseAddress = house.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.Headers.TryGetValues("Strict-Transport-Security", out var told) ? told.Single() : null;
    }
}

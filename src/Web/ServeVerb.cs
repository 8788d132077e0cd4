using Microsoft.AspNetCore.Connections;
using Sujarit.Assessment.Contracts;
using Sujarit.Platform.Commands;

namespace Sujarit.Web;

/// <summary>Opens the site.</summary>
internal static class ServeVerb
{
    private const string loopback = "http://127.0.0.1:5080";

    public static Verb Verb { get; } =
        new("serve", "serve [--urls ที่อยู่]", "เปิดเว็บไซต์ หยุดด้วย Ctrl+C", ["urls"], Files: 0, Serve);

    private static object Serve(VerbLine line)
    {
        var settings = new Dictionary<string, string?>();
        if (line["urls"] is { } urls)
        {
            settings["Urls"] = urls;
        }

        Serve(line, settings).GetAwaiter().GetResult();
        return new { served = true };
    }

    private static async Task Serve(VerbLine line, Dictionary<string, string?> settings)
    {
        // The first page needs both the rulebooks and the database: one is read while the other is opened.
        var rulebooks = Task.Run(() => Rulebooks.BesideProgram);
        await using var site = Site.Build(settings);
        var isCertified = !site.Environment.IsProduction() || site.Configuration.GetSection("Kestrel:Certificates").Exists();
        Listening.Check(site.Configuration["Urls"] ?? loopback, settings.ContainsKey("Urls"), isCertified);
        if (site.Configuration["Urls"] is null)
        {
            site.Urls.Add(loopback);
        }

        await Readiness.Check(site.Services);
        await rulebooks;
        site.Lifetime.ApplicationStarted.Register(() => line.Say($"เปิดเว็บไซต์แล้วที่ {string.Join(" ", site.Urls)}"));
        try
        {
            await site.StartAsync();
        }
        catch (IOException refused) when (refused.InnerException is AddressInUseException)
        {
            // It was free a moment ago.
            throw Listening.Taken(string.Join(" ", site.Urls), refused);
        }

        await site.WaitForShutdownAsync();
    }
}

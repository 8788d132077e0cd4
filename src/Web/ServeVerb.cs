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

        // The first page needs both the rulebooks and the database: one is read while the other is opened.
        var rulebooks = Task.Run(() => Rulebooks.BesideProgram);
        using var site = Site.Build(settings);
        if (site.Configuration["Urls"] is null)
        {
            site.Urls.Add(loopback);
        }

        Readiness.Check(site.Services).GetAwaiter().GetResult();
        rulebooks.GetAwaiter().GetResult();
        site.Lifetime.ApplicationStarted.Register(() => line.Say($"เปิดเว็บไซต์แล้วที่ {string.Join(" ", site.Urls)}"));
        site.Run();
        return new { served = true };
    }
}

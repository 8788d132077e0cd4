using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Killing;

/// <summary>
/// The built program serving an agency from a process of its own, which may be killed and started again on the same data. What it left is
/// looked at past it, through a container that serves nothing.
/// </summary>
internal sealed class KilledSite : IAsyncDisposable
{
    private const string opened = "เปิดเว็บไซต์แล้วที่ ";
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);
    private readonly Premises premises;
    private readonly Lazy<WebApplication> eyes;
    private Process? program;
    private Uri? address;

    private KilledSite(Premises premises)
    {
        this.premises = premises;
        var settings = premises.Settings();
        if (premises.Engine == Engine.Sqlite)
        {
            // A connection kept open here would spare the program to recover the database by itself.
            settings["ConnectionStrings:Database"] = premises.Connection + ";Pooling=False";
        }

        eyes = new(() => Web.Site.Build(settings));
    }

    /// <summary>Where the program listens now; another place after each start.</summary>
    public Uri Address => address ?? throw new InvalidOperationException("The program does not run.");

    /// <summary>The data folder.</summary>
    public string Folder => premises.Folder;

    /// <summary>Who can sign in, where the site was not filled by the program itself.</summary>
    public IReadOnlyList<Inhabitant> People => premises.People;

    /// <summary>A site with the people of <see cref="Settlement"/>, not yet started.</summary>
    public static async Task<KilledSite> Settled(Engine engine) => new(await Databases.Fresh(engine));

    /// <summary>A site the program filled with its sample, not yet started.</summary>
    /// <returns>The site, and what the program said of the accounts.</returns>
    public static async Task<(KilledSite Site, string Said)> Sampled(Engine engine)
    {
        var site = new KilledSite(await Databases.Bare(engine));
        var answer = await site.Run("sample");
        Assert.True(answer.Json().GetProperty("loaded").GetBoolean());
        return (site, answer.Messages);
    }

    /// <summary>Starts the program, if it does not run.</summary>
    /// <param name="more">What else it is told, as environment variables.</param>
    public async Task Open(params (string Name, string Value)[] more)
    {
        if (program is not null)
        {
            return;
        }

        var said = new List<string>();
        var place = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        program = BuiltProgram.Start(Surroundings(more), "serve");
        program.OutputDataReceived += (_, line) => Hear(line.Data);
        program.ErrorDataReceived += (_, line) => Hear(line.Data);
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        var ended = program.WaitForExitAsync();
        await Task.WhenAny(place.Task, ended, Task.Delay(patience));
        lock (said)
        {
            Assert.True(place.Task.IsCompletedSuccessfully, $"the program does not open: {string.Join('\n', said)}");
        }

        address = await place.Task;

        void Hear(string? line)
        {
            lock (said)
            {
                said.Add(line ?? "");
            }

            if (line?.StartsWith(opened, StringComparison.Ordinal) == true)
            {
                place.TrySetResult(new Uri(line[opened.Length..].Split(' ')[0]));
            }
        }
    }

    /// <summary>Ends the program as a power cut or an impatient administrator does: it is told nothing.</summary>
    public async Task Kill()
    {
        if (program is null)
        {
            return;
        }

        program.Kill();
        await program.WaitForExitAsync();
        program.Dispose();
        (program, address) = (null, null);
    }

    /// <summary>Asks what was left, at the agency of these tests.</summary>
    public async Task<T> Ask<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = eyes.Value.Services.CreateAsyncScope();
        var agency = await scope.ServiceProvider.GetRequiredService<Agencies>().Of(Settlement.Here);
        scope.ServiceProvider.GetRequiredService<Visit>().Enter(agency!);
        return await question(scope.ServiceProvider);
    }

    /// <summary>Asks the database, at the agency of these tests.</summary>
    public Task<T> Ask<T>(Func<AppDb, Task<T>> question) => Ask(services => question(services.GetRequiredService<AppDb>()));

    /// <summary>Asks over the whole installation.</summary>
    public async Task<T> AskOverAll<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = eyes.Value.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().OverAll();
        return await question(scope.ServiceProvider);
    }

    /// <summary>Runs another verb of the program on the same data.</summary>
    public Task<Answer> Run(params string[] words) => BuiltProgram.Run(Surroundings(), words);

    public async ValueTask DisposeAsync()
    {
        await Kill();
        if (eyes.IsValueCreated)
        {
            await eyes.Value.DisposeAsync();
        }

        await premises.Remove();
    }

    private (string Name, string Value)[] Surroundings(params (string Name, string Value)[] more) =>
        [
            .. premises.Settings().Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value!)),
            // Without LibreOffice: most of publishing would be waiting for it, and a killed program leaves it behind.
            ("SUJARIT_SOFFICE", Path.Combine(premises.Folder, "no-soffice")),
            .. more,
        ];
}

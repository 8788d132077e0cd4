using System.Text;

namespace Sujarit.Site.Platform;

/// <summary>Where nothing is said, the site is open to this machine alone.</summary>
public class DefaultAddressTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Without_an_address_the_site_listens_on_loopback()
    {
        using var folder = new Folder();
        using var program = BuiltProgram.Start([("Data__Folder", folder.Path("data"))], "serve");
        try
        {
            // Whether it opens or another already stands there, it tells which address it takes.
            var told = await Told(program.StandardError, program.StandardOutput);
            Assert.Contains("http://127.0.0.1:5080", told, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"0[.]0[.]0[.]0|\[::\]|//[*+]", told);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string> Told(params StreamReader[] voices)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        waiting.CancelAfter(patience);
        var told = new StringBuilder();
        var heard = new TaskCompletionSource();
        var listening = voices.Select(async voice =>
        {
            while (await voice.ReadLineAsync(waiting.Token) is { } line)
            {
                lock (told)
                {
                    told.AppendLine(line);
                }

                if (line.Contains("http://", StringComparison.Ordinal))
                {
                    heard.TrySetResult();
                }
            }
        }).ToList();
        await Task.WhenAny(heard.Task, Task.WhenAll(listening));
        lock (told)
        {
            return told.ToString();
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Sujarit.Organizations.Joining;

/// <summary>Tells the person at the terminal how to begin, when the site opens with no agency. It is no log line: logs travel.</summary>
internal sealed class FirstRunNotice(IServiceScopeFactory scopes, FirstRunCode code) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstRun>().IsOpen())
        {
            await Console.Error.WriteLineAsync($"ยังไม่มีหน่วยงาน เปิดหน้า /start แล้วกรอกรหัสเริ่มใช้งาน {code.Shown}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

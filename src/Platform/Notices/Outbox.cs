using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sujarit.Platform.Notices;

/// <summary>
/// Letters on their way: a call that posts one does not wait for the mail server, so its answer tells nobody whether there was one to send.
/// Kept in memory only: each can be asked for again.
/// </summary>
public sealed partial class Outbox(IMail mail, ILogger<Outbox> log) : BackgroundService
{
    private const int mostWaiting = 1000;
    private const int tries = 3;
    private static readonly TimeSpan pause = TimeSpan.FromSeconds(20);

    private readonly Channel<Letter> waiting = Channel.CreateBounded<Letter>(new BoundedChannelOptions(mostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Posts a letter; nothing where no mail is set up.</summary>
    public void Post(Letter letter)
    {
        if (mail.IsSetUp)
        {
            waiting.Writer.TryWrite(letter);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await Send(letter, stoppingToken);
        }
    }

    private async Task Send(Letter letter, CancellationToken stop)
    {
        for (var attempt = 1; attempt <= tries; attempt++)
        {
            try
            {
                await mail.Send(letter, stop);
                return;
            }
            catch (Exception refused) when (refused is System.Net.Mail.SmtpException or FormatException or InvalidOperationException)
            {
                // The exception may name the recipient; its kind says enough.
                Failed(log, attempt, refused.GetType().Name);
                await Task.Delay(attempt < tries ? pause : TimeSpan.Zero, stop);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A letter could not be sent (attempt {Attempt}, {Reason}).")]
    private static partial void Failed(ILogger log, int attempt, string reason);
}

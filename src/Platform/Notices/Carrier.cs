using System.Net.Mail;

namespace Sujarit.Platform.Notices;

/// <summary>Hands things over to the servers that send them, and says in one word why one was not taken.</summary>
internal sealed class Carrier(IMail mail, Line line)
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(45);

    /// <summary>Sends a letter.</summary>
    /// <returns>Null when it is sent.</returns>
    public Task<Refusal?> Send(Letter letter, CancellationToken cancel) => Try(stop => mail.Send(letter, stop), cancel);

    /// <summary>Sends a message by LINE.</summary>
    /// <returns>Null when it is sent.</returns>
    public Task<Refusal?> Push(string to, string text, Guid key, CancellationToken cancel) => Try(stop => line.Push(to, text, key, stop), cancel);

    private static async Task<Refusal?> Try(Func<CancellationToken, Task> send, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            await send(limit.Token);
            return null;
        }
        catch (Exception refused) when (!cancel.IsCancellationRequested && Reason(refused) is { } reason)
        {
            return reason;
        }
    }

    private static Refusal? Reason(Exception refused) =>
        refused switch
        {
            LineRefusedException line => new(line.Failure, line.IsFinal),
            SmtpFailedRecipientException { StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath } => new(DeliveryFailure.Refused, IsFinal: true),
            FormatException => new(DeliveryFailure.Refused, IsFinal: true),
            SmtpException { StatusCode: SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted } => new(DeliveryFailure.NotAllowed, IsFinal: false),
            SmtpException or HttpRequestException or IOException or InvalidOperationException or OperationCanceledException or System.Security.Authentication.AuthenticationException => new(DeliveryFailure.Unreachable, IsFinal: false),
            _ => null,
        };

    /// <summary>Why something was not taken.</summary>
    /// <param name="Failure">In one word.</param>
    /// <param name="IsFinal">Whether trying again cannot help.</param>
    internal sealed record Refusal(DeliveryFailure Failure, bool IsFinal);
}

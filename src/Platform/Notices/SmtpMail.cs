using System.Net;
using System.Net.Mail;
using System.Text;

namespace Sujarit.Platform.Notices;

/// <summary>Sends through a mail server by SMTP, with STARTTLS unless told otherwise.</summary>
internal sealed class SmtpMail(SmtpSettings settings) : IMail
{
    public bool IsSetUp => true;

    public async Task Send(Letter letter, CancellationToken cancel = default)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted };
        if (settings.UserName is not null)
        {
            client.Credentials = new NetworkCredential(settings.UserName, settings.Password);
        }

        using var message = new MailMessage(settings.From, letter.To)
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        // Whoever receives it twice, after a crash, can tell.
        message.Headers.Add("Message-ID", $"<{letter.Key:N}@{message.From!.Host}>");
        await client.SendMailAsync(message, cancel);
    }
}

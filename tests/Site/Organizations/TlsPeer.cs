using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Sujarit.Site;

/// <summary>
/// A mail server on loopback that would take letters and passwords, and keeps every line it is told in clear. It offers STARTTLS where it is told
/// to, with a certificate that nobody vouches for.
/// </summary>
internal sealed class TlsPeer : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<string> said = new();
    private readonly bool isOffered;
    private readonly X509Certificate2 certificate = Unvouched();
    private readonly Task work;
    private int calls;
    private int hellos;

    public TlsPeer(bool isOffered)
    {
        this.isOffered = isOffered;
        door.Start();
        work = Open();
    }

    public int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    /// <summary>How often it was called.</summary>
    public int Calls => calls;

    /// <summary>How often somebody began to encrypt.</summary>
    public int Hellos => hellos;

    /// <summary>What it was told, in clear and behind the encryption.</summary>
    public IReadOnlyList<string> Said => [.. said];

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        door.Dispose();
        await work;
        certificate.Dispose();
        closing.Dispose();
    }

    private static X509Certificate2 Unvouched()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private async Task Open()
    {
        try
        {
            while (true)
            {
                using var caller = await door.AcceptTcpClientAsync(closing.Token);
                Interlocked.Increment(ref calls);
                await Serve(caller.GetStream());
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task Serve(Stream line)
    {
        try
        {
            await Write(line, "220 peer.example");
            if (!await Talk(line, isOffered))
            {
                return;
            }

            await using var sealedLine = new SslStream(line);
            await sealedLine.AuthenticateAsServerAsync(Begin, null, closing.Token);
            await Talk(sealedLine, isTlsOffered: false);
        }
        catch (Exception hungUp) when (hungUp is IOException or AuthenticationException)
        {
            // The caller does not trust it.
        }
    }

    private ValueTask<SslServerAuthenticationOptions> Begin(SslStream stream, SslClientHelloInfo hello, object? state, CancellationToken cancel)
    {
        Interlocked.Increment(ref hellos);
        return ValueTask.FromResult(new SslServerAuthenticationOptions { ServerCertificate = certificate });
    }

    // Whether the caller now wants to encrypt.
    private async Task<bool> Talk(Stream line, bool isTlsOffered)
    {
        while (await Read(line) is { } words)
        {
            said.Enqueue(words);
            var verb = words.Split(' ')[0].ToUpperInvariant();
            await Write(line, verb switch
            {
                "EHLO" => isTlsOffered ? "250-peer.example\r\n250-STARTTLS\r\n250 AUTH LOGIN PLAIN" : "250-peer.example\r\n250 AUTH LOGIN PLAIN",
                "STARTTLS" => "220 go on",
                "AUTH" => "235 so",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 so",
            });
            if (verb is "STARTTLS" or "QUIT")
            {
                return verb == "STARTTLS";
            }
        }

        return false;
    }

    // Byte by byte: what follows the line may be encrypted already.
    private async Task<string?> Read(Stream line)
    {
        var words = new List<byte>();
        var next = new byte[1];
        while (await line.ReadAsync(next, closing.Token) == 1)
        {
            if (next[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. words]).TrimEnd('\r');
            }

            words.Add(next[0]);
        }

        return null;
    }

    private Task Write(Stream line, string words) => line.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), closing.Token).AsTask();
}

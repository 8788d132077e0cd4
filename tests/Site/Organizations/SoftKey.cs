using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sujarit.Site;

/// <summary>An authenticator in software: one passkey on ES256, attested by nobody (WebAuthn level 3, "none").</summary>
internal sealed class SoftKey : IDisposable
{
    private const byte present = 0x01;
    private const byte verified = 0x04;
    private const byte attested = 0x40;
    private const int coordinate = 32;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string userHandle = "";
    private uint count;

    /// <summary>What a browser posts for the options of a creation.</summary>
    public string Create(string options, Uri origin)
    {
        var asked = JsonNode.Parse(options)!;
        userHandle = (string)asked["user"]!["id"]!;
        var client = Client("webauthn.create", asked, origin);
        byte[] length = [0, (byte)id.Length];
        byte[] data = [.. Head((string?)asked["rp"]!["id"] ?? origin.Host, attested), .. new byte[16], .. length, .. id, .. PublicKey()];
        // {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(attestation), transports = new[] { "internal" } });
    }

    /// <summary>What a browser posts for the options of a request.</summary>
    public string Get(string options, Uri origin)
    {
        var asked = JsonNode.Parse(options)!;
        var client = Client("webauthn.get", asked, origin);
        var data = Head((string?)asked["rpId"] ?? origin.Host, 0);
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(signature),
            userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private byte[] Head(string site, byte flags)
    {
        var counted = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(counted, ++count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), (byte)(present | verified | flags), .. counted];
    }

    // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, coordinate, .. point.X!, 0x22, 0x58, coordinate, .. point.Y!];
    }

    private static byte[] Client(string type, JsonNode asked, Uri origin) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = (string)asked["challenge"]!, origin = origin.GetLeftPart(UriPartial.Authority), crossOrigin = false });

    private static byte[] Text(string words) => [(byte)(0x60 | words.Length), .. Encoding.ASCII.GetBytes(words)];

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Base64Url.EncodeToString(id), rawId = Base64Url.EncodeToString(id), type = "public-key", response, clientExtensionResults = new { } });
}

using System.Security.Cryptography;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>Writes a part of a backup, counting and hashing as it goes.</summary>
internal sealed class BackupEntry(Stream to) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Size { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Size += bytes.Length;
        hash.AppendData(bytes);
        to.Write(bytes);
    }

    /// <summary>Of what was written, in lower-case hexadecimal.</summary>
    public string Sha256() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose()
    {
        hash.Dispose();
        to.Dispose();
    }
}

using System.Security.Cryptography;

namespace Sujarit.Documents.Archives;

/// <summary>Writes a file of an archive, counting and hashing; the file begins with its first byte, so that one that cannot be read never does.</summary>
internal sealed class PackedFile(Func<Stream> begin) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Stream? entry;

    public long Size { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Size;

    public override long Position
    {
        get => Size;
        set => throw new NotSupportedException();
    }

    /// <summary>The file is whole; an empty one begins here.</summary>
    /// <returns>Its SHA-256 in lower-case hexadecimal.</returns>
    public string End()
    {
        entry ??= begin();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        entry ??= begin();
        entry.Write(buffer);
        hash.AppendData(buffer);
        Size += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        entry?.Dispose();
        hash.Dispose();
        base.Dispose(disposing);
    }
}

using System.Security.Cryptography;
using Sujarit.Kernel;

namespace Sujarit.Platform.Files;

/// <summary>A file while it is received: a temporary one beside the shelf, gone when it is not kept.</summary>
internal sealed class Received : IDisposable
{
    private const int chunk = 81_920;

    private Received(string path) => Path = path;

    public string Path { get; }

    public long Size { get; private set; }

    /// <summary>Of all that was received, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Writes a stream down, counting and hashing as it goes.</summary>
    /// <exception cref="UnreadableException">There is more than the limit, or nothing.</exception>
    public static async Task<Received> From(Stream content, string folder, long most, CancellationToken cancel)
    {
        var received = New(folder);
        try
        {
            await received.Write(content, most, cancel);
            return received;
        }
        catch
        {
            received.Dispose();
            throw;
        }
    }

    /// <summary>Writes down what the work puts into a stream.</summary>
    public static Received From(Action<Stream> work, string folder)
    {
        var received = New(folder);
        try
        {
            using (var file = received.Create(FileOptions.None))
            {
                work(file);
                file.Flush(flushToDisk: true);
                received.Size = file.Length;
            }

            using var written = File.OpenRead(received.Path);
            received.Sha256 = Convert.ToHexStringLower(SHA256.HashData(written));
            return received;
        }
        catch
        {
            received.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);

    private static Received New(string folder)
    {
        Directory.CreateDirectory(folder);
        return new Received(System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N")));
    }

    private FileStream Create(FileOptions options)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = chunk, Options = options };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path, how);
    }

    private async Task Write(Stream content, long most, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = Create(FileOptions.Asynchronous);
        var buffer = new byte[chunk];
        int length;
        while ((length = await content.ReadAsync(buffer, cancel)) > 0)
        {
            Size += length;
            if (Size > most)
            {
                throw new UnreadableException($"ไฟล์ใหญ่เกิน {most / 1_000_000m:0.##} เมกะไบต์ โปรดย่อภาพหรือแบ่งไฟล์ให้เล็กลง");
            }

            hash.AppendData(buffer, 0, length);
            await file.WriteAsync(buffer.AsMemory(0, length), cancel);
        }

        if (Size == 0)
        {
            throw new UnreadableException("ไฟล์ว่างเปล่า โปรดเลือกไฟล์อีกครั้ง");
        }

        await file.FlushAsync(cancel);
        // Flushed again, to the disk: the row that names the file must never outlive it.
        RandomAccess.FlushToDisk(file.SafeFileHandle);
        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using Sujarit.Kernel;
using Sujarit.Platform.Files;

namespace Sujarit.Modules.Platform.Files;

public class ReceivedTests
{
    private const long gigabyte = 1_000_000_000;

    [Fact]
    public async Task A_gigabyte_is_refused_at_the_limit_and_nothing_of_it_is_kept()
    {
        using var folder = new Folder();
        await using var endless = new Zeros(gigabyte);

        var refused = await Assert.ThrowsAsync<UnreadableException>(() => Received.From(endless, folder.Path, 50_000_000, TestContext.Current.CancellationToken));

        Assert.Contains("50 เมกะไบต์", refused.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Given, 50_000_001, 51_000_000);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        using var folder = new Folder();
        var refused = await Assert.ThrowsAsync<UnreadableException>(() => Received.From(Stream.Null, folder.Path, 100, TestContext.Current.CancellationToken));
        Assert.Contains("ว่างเปล่า", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task What_is_received_is_counted_and_hashed()
    {
        using var folder = new Folder();
        await using var three = new MemoryStream("abc"u8.ToArray());
        using var received = await Received.From(three, folder.Path, 3, TestContext.Current.CancellationToken);
        Assert.Equal(3, received.Size);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", received.Sha256);
    }

    private sealed class Zeros(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            Given += given;
            return given;
        }

        public override void Flush()
        {
            // Nothing is held back.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

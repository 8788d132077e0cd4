using System.IO.Compression;
using Sujarit.Documents.Archives;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Archives;

namespace Sujarit.Modules.Documents.Archives;

public class PackTests
{
    private const int piece = 64 * 1024;
    private const int pieces = 4096;

    // The ZIP's own buffers, however large the file.
    private const long mostHeld = 1_000_000;

    [Theory]
    [InlineData("วิดีโอ.mp4")]
    [InlineData("ข้อมูล.bin")]
    public async Task A_file_of_a_quarter_of_a_gigabyte_is_written_on_as_it_is_read(string name)
    {
        await using var disk = new Counted();
        await using var pack = new ArchivePack(disk);
        var (read, held) = (0L, 0L);
        var noise = new byte[piece];
        await pack.Add("หลักฐาน", new ArchivedFile(name, async (to, cancel) =>
        {
            for (var number = 0; number < pieces; number++)
            {
                // Noise cannot be packed smaller: what is not on the disk is held.
                new Random(number).NextBytes(noise);
                await to.WriteAsync(noise, cancel);
                read += noise.Length;
                held = Math.Max(held, read - disk.Length);
            }
        }), TestContext.Current.CancellationToken);

        Assert.Equal((long)piece * pieces, read);
        Assert.Equal(read, pack.Bytes);
        Assert.InRange(held, 0, mostHeld);
        Assert.InRange(disk.Largest, 1, mostHeld);
    }

    [Fact]
    public async Task What_cannot_be_read_is_listed_and_what_breaks_off_is_not_taken_for_missing()
    {
        using var disk = new MemoryStream();
        var archive = YearArchive.Ask(new FiscalYear(2567), new Visitor(Guid.NewGuid(), Guid.NewGuid(), "ผู้ขอ", null, null, []), DateTimeOffset.UnixEpoch);
        await using (var pack = new ArchivePack(disk))
        {
            await pack.Add("ก", new ArchivedFile("หาย.pdf", (_, _) => throw new FileNotFoundException()), TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<FileNotFoundException>(() => pack.Add("ก", new ArchivedFile("ขาด.pdf", async (to, cancel) =>
            {
                await to.WriteAsync(new byte[10], cancel);
                throw new FileNotFoundException();
            }), TestContext.Current.CancellationToken));
            await pack.Add("ก", new ArchivedFile("ครบ.txt", (to, cancel) => to.WriteAsync(new byte[10], cancel).AsTask()), TestContext.Current.CancellationToken);
            await pack.Close(archive, new AgencyCard(Guid.NewGuid(), "ก", "อบต. ก", null, null, null, false), [], DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        }

        await using var zip = new ZipArchive(disk);
        using var readme = new StreamReader(zip.GetEntry("README.txt")!.Open());
        Assert.Contains("ก/หาย.pdf", await readme.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>A disk that only counts.</summary>
    private sealed class Counted : Stream
    {
        private long length;

        /// <summary>The most bytes that came at once.</summary>
        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position
        {
            get => length;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Take(count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private void Take(int count) => (length, Largest) = (length + count, Math.Max(Largest, count));
    }
}

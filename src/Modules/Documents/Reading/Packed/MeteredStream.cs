using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Packed;

/// <summary>A part being unpacked: what comes out is counted, and a part that swells like a bomb is refused.</summary>
internal sealed class MeteredStream(Stream unpacked, long packedLength, Quota quota, bool holdsTags = false) : Stream
{
    private const int kilobyte = 1024;
    private const int noticeable = 10 * 1024 * 1024;
    private const int longestPiece = 8 * 1024 * 1024;
    private long total;
    private long sinceTag;

    /// <summary>How many bytes it says it will be, of which is told how many are read; 0 for a part of which nothing is told.</summary>
    public long Expected { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var length = unpacked.Read(buffer);
        quota.TakeUnpacked(length);
        total += length;
        Tell();
        if (total > noticeable && total / Math.Max(1, packedLength) > quota.Limits.CompressionRatio)
        {
            throw new UnreadableException("ไฟล์บีบอัดแน่นผิดปกติ อาจเป็นไฟล์อันตราย (zip bomb) จึงไม่อ่าน โปรดใช้ไฟล์ที่บันทึกจาก Word หรือ Excel โดยตรง");
        }

        // An XML reader holds a piece without a tag in memory as a whole.
        if (!holdsTags)
        {
            return length;
        }

        var tag = buffer[..length].LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + length : length - tag;
        if (sinceTag > longestPiece)
        {
            throw new UnreadableException("ไฟล์มีข้อความท่อนเดียวยาวผิดปกติ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่");
        }

        return length;
    }

    // What it says of its length is not to be believed: it is told as long as it holds.
    private void Tell()
    {
        if (Expected > 0 && total <= Expected)
        {
            quota.Reach(ReadingUnit.Kilobytes, (int)(total / kilobyte), (int)Math.Max(1, Expected / kilobyte));
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}

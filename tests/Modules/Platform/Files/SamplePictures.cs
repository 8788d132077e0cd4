using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Sujarit.Modules.Platform.Files;

/// <summary>Pictures put together by hand, with everything in them that a camera tells and people do not want told.</summary>
internal static class SamplePictures
{
    /// <summary>What must be found in no picture that is kept.</summary>
    public const string Secret = "SECRET-PLACE-14.0208N-100.5250E";

    public const int Turned = 6;

    public static byte[] Scan { get; } = [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78];

    /// <summary>An Exif block of two fields, turned, with the secret behind them.</summary>
    public static byte[] Exif { get; } =
        [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, Turned, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Secret)];

    public static byte[] Jpeg(int width = 64) =>
        [
            0xFF, 0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif]),
            .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
            .. Segment(0xED, Encoding.ASCII.GetBytes("Photoshop 3.0\0" + Secret)),
            .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
            .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7, 7]),
            .. Segment(0xDB, new byte[65]),
            .. Segment(0xC0, [8, 0, 64, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            .. Scan,
            0xFF, 0xD9,
            .. Encoding.ASCII.GetBytes("PK\x3\x4" + Secret),
        ];

    public static byte[] Png(uint width = 600, uint height = 2)
    {
        var shape = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(shape, width);
        BinaryPrimitives.WriteUInt32BigEndian(shape.AsSpan(4), height);
        shape[8] = 8;
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. Chunk("IHDR", shape),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)),
            .. Chunk("eXIf", Exif),
            .. Chunk("tIME", new byte[7]),
            .. Chunk("IDAT", Rows(Math.Min(width, 600), height)),
            .. Chunk("iTXt", Encoding.ASCII.GetBytes(Secret)),
            .. Chunk("IEND", []),
            .. Encoding.ASCII.GetBytes(Secret),
        ];
    }

    /// <summary>What no picture is harder to pack than: noise.</summary>
    public static byte[] Noise(int width, int height)
    {
        var shape = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(shape, width);
        BinaryPrimitives.WriteInt32BigEndian(shape.AsSpan(4), height);
        shape[8] = 8;
        var rows = new byte[(width + 1) * height];
        var next = 1u;
        for (var at = 0; at < rows.Length; at++)
        {
            next = (next * 1_664_525) + 1_013_904_223;
            rows[at] = at % (width + 1) == 0 ? (byte)0 : (byte)(next >> 24);
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(rows);
        }

        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", shape), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] Gif() =>
        [
            .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            0x21, 0xFE, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret), 0,
            0x21, 0xFF, 11, .. "XMP DataXMP"u8, 5, .. "<xmp>"u8, 0,
            0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
            0x21, 0xF9, 4, 0, 0, 0, 0, 0,
            0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0,
            0x3B,
            .. "/*<script>*/"u8,
        ];

    public static byte[] Webp()
    {
        byte[] chunks =
        [
            .. Riff("VP8X", [0x0C, 0, 0, 0, 63, 0, 0, 63, 0, 0]),
            .. Riff("VP8L", [0x2F, 1, 2, 3, 4]),
            .. Riff("EXIF", Exif),
            .. Riff("XMP ", Encoding.ASCII.GetBytes(Secret)),
            .. Riff("JUNK", Encoding.ASCII.GetBytes(Secret)),
        ];
        var size = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, chunks.Length + 4);
        return [.. "RIFF"u8, .. size, .. "WEBP"u8, .. chunks, .. Encoding.ASCII.GetBytes(Secret)];
    }

    private static byte[] Segment(byte code, byte[] content) => [0xFF, code, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Rows(uint width, uint height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[(width + 1) * Math.Min(height, 600)]);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        var length = new byte[4];
        var sum = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Sum(named));
        return [.. length, .. named, .. sum];
    }

    private static byte[] Riff(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. content, .. new byte[content.Length & 1]];
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
        }

        return ~sum;
    }
}

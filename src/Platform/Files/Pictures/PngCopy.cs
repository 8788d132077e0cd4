using System.Buffers.Binary;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>PNG: keeps the chunks that draw or set colours, and which way up.</summary>
internal static class PngCopy
{
    private const int signatureLength = 8;
    private const int longestExif = 1_000_000;

    private static readonly HashSet<string> kept = new(
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"]
    );

    private static readonly uint[] sums = Sums();

    public static void Copy(PictureSource from, Stream to)
    {
        from.Copy(to, signatureLength);
        var isFirst = true;
        var isDrawn = false;
        var isTurned = false;
        string type;
        do
        {
            var head = from.Bytes(8);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            type = System.Text.Encoding.Latin1.GetString(head, 4, 4);
            if (length + 4L > from.Left || isFirst != (type == "IHDR"))
            {
                throw Picture.Damaged();
            }

            isDrawn |= type == "IDAT";
            if (type == "eXIf" && !isTurned && length <= longestExif)
            {
                WriteOrientation(from.Bytes((int)length), to);
                from.Skip(4);
                isTurned = true;
            }
            else
            {
                CopyChunk(from, to, head, length, type);
            }

            isFirst = false;
        }
        while (type != "IEND");
        if (!isDrawn)
        {
            throw Picture.Damaged();
        }
    }

    private static void CopyChunk(PictureSource from, Stream to, byte[] head, long length, string type)
    {
        if (!kept.Contains(type))
        {
            from.Skip(length + 4);
            return;
        }

        to.Write(head);
        if (type != "IHDR")
        {
            from.Copy(to, length + 4);
            return;
        }

        var shape = from.Bytes(length == 13 ? 13 : throw Picture.Damaged());
        Picture.CheckPoints(BinaryPrimitives.ReadUInt32BigEndian(shape), BinaryPrimitives.ReadUInt32BigEndian(shape.AsSpan(4)));
        to.Write(shape);
        from.Copy(to, 4);
    }

    private static void WriteOrientation(byte[] exif, Stream to)
    {
        var orientation = Orientation.Of(exif);
        if (orientation == Orientation.Upright)
        {
            return;
        }

        byte[] chunk = [.. "eXIf"u8, .. Orientation.Block(orientation)];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, chunk.Length - 4);
        to.Write(number);
        to.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Sum(chunk));
        to.Write(number);
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum = sums[(sum ^ one) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] Sums()
    {
        var table = new uint[256];
        for (var index = 0u; index < table.Length; index++)
        {
            var sum = index;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }

            table[index] = sum;
        }

        return table;
    }
}

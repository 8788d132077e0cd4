using System.Buffers.Binary;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>JPEG: keeps the segments that draw, one colour profile, and which way up; ends where the picture ends.</summary>
internal static class JpegCopy
{
    private const byte start = 0xD8;
    private const byte end = 0xD9;
    private const byte scan = 0xDA;
    private const byte jfif = 0xE0;
    private const byte exif = 0xE1;
    private const byte profile = 0xE2;
    private const byte adobe = 0xEE;
    private const byte comment = 0xFE;
    private const int jfifLength = 14;

    public static void Copy(PictureSource from, Stream to)
    {
        from.Skip(2);
        to.Write([0xFF, start]);
        var isTurned = false;
        var isDrawn = false;
        var code = Marker(from);
        while (code != end)
        {
            if (code is 0 or start or 0xFF)
            {
                throw Picture.Damaged();
            }

            if (code is >= 0xD0 and <= 0xD7 or 0x01)
            {
                code = Marker(from);
                continue;
            }

            var content = Content(from);
            if (code == exif)
            {
                isTurned = isTurned || WriteOrientation(content, to);
            }
            else if (Kept(code, content) is { } kept)
            {
                Write(to, code, kept);
            }

            isDrawn |= code == scan;
            code = code == scan ? CopyScan(from, to) : Marker(from);
        }

        if (!isDrawn)
        {
            throw Picture.Damaged();
        }

        to.Write([0xFF, end]);
    }

    private static byte Marker(PictureSource from)
    {
        if (from.Byte() != 0xFF)
        {
            throw Picture.Damaged();
        }

        byte code;
        do
        {
            code = from.Byte();
        }
        while (code == 0xFF);
        return code;
    }

    private static byte[] Content(PictureSource from)
    {
        var length = from.BigEndian16();
        return length < 2 ? throw Picture.Damaged() : from.Bytes(length - 2);
    }

    private static byte[]? Kept(byte code, byte[] content)
    {
        if (code is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
        {
            CheckFrame(content);
        }

        return code switch
        {
            // A thumbnail may follow; it would show what was cut off the picture.
            jfif when content.Length >= jfifLength && content.AsSpan().StartsWith("JFIF\0"u8) => [.. content.AsSpan(0, jfifLength - 2), 0, 0],
            profile when content.AsSpan().StartsWith("ICC_PROFILE\0"u8) => content,
            adobe when content.AsSpan().StartsWith("Adobe"u8) => content,
            >= jfif and <= 0xEF or comment => null,
            _ => content,
        };
    }

    private static void CheckFrame(byte[] frame)
    {
        if (frame.Length < 6)
        {
            throw Picture.Damaged();
        }

        Picture.CheckPoints(BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(3)), BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(1)));
    }

    private static bool WriteOrientation(byte[] content, Stream to)
    {
        if (!content.AsSpan().StartsWith(Orientation.Mark))
        {
            return false;
        }

        var orientation = Orientation.Of(content);
        if (orientation != Orientation.Upright)
        {
            Write(to, exif, [.. Orientation.Mark, .. Orientation.Block(orientation)]);
        }

        return true;
    }

    private static void Write(Stream to, byte code, ReadOnlySpan<byte> content)
    {
        Span<byte> head = [0xFF, code, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        to.Write(head);
        to.Write(content);
    }

    /// <summary>Copies what is drawn, up to the marker that ends it, which is given back.</summary>
    private static byte CopyScan(PictureSource from, Stream to)
    {
        while (true)
        {
            var one = from.Byte();
            if (one != 0xFF)
            {
                to.WriteByte(one);
                continue;
            }

            byte code;
            do
            {
                code = from.Byte();
            }
            while (code == 0xFF);
            if (code is not (0 or >= 0xD0 and <= 0xD7))
            {
                return code;
            }

            to.WriteByte(0xFF);
            to.WriteByte(code);
        }
    }
}

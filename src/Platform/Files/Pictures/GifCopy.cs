using System.Buffers.Binary;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>GIF: keeps pictures, their timing and how often they are shown; no comment, no note of a program.</summary>
internal static class GifCopy
{
    private const byte extension = 0x21;
    private const byte picture = 0x2C;
    private const byte trailer = 0x3B;
    private const byte timing = 0xF9;
    private const byte program = 0xFF;

    public static void Copy(PictureSource from, Stream to)
    {
        var head = from.Bytes(13);
        Picture.CheckPoints(BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(8)));
        to.Write(head);
        from.Copy(to, Colours(head[10]));
        var isDrawn = false;
        byte block;
        while ((block = from.Byte()) != trailer)
        {
            switch (block)
            {
                case picture:
                    CopyPicture(from, to);
                    isDrawn = true;
                    break;
                case extension:
                    CopyExtension(from, to);
                    break;
                default:
                    throw Picture.Damaged();
            }
        }

        if (!isDrawn)
        {
            throw Picture.Damaged();
        }

        to.WriteByte(trailer);
    }

    private static int Colours(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);

    private static void CopyPicture(PictureSource from, Stream to)
    {
        to.WriteByte(picture);
        var place = from.Bytes(9);
        to.Write(place);
        from.Copy(to, Colours(place[8]) + 1);
        CopyBlocks(from, to);
    }

    private static void CopyExtension(PictureSource from, Stream to)
    {
        var label = from.Byte();
        var length = from.Byte();
        var first = from.Bytes(length);
        var isKept = label == timing || (label == program && (first.AsSpan().SequenceEqual("NETSCAPE2.0"u8) || first.AsSpan().SequenceEqual("ANIMEXTS1.0"u8)));
        if (isKept)
        {
            to.Write([extension, label, length]);
            to.Write(first);
        }

        if (length > 0)
        {
            CopyBlocks(from, isKept ? to : Stream.Null);
        }
    }

    private static void CopyBlocks(PictureSource from, Stream to)
    {
        byte length;
        do
        {
            length = from.Byte();
            to.WriteByte(length);
            from.Copy(to, length);
        }
        while (length > 0);
    }
}

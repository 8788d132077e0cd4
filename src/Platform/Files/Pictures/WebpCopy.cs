using System.Buffers.Binary;
using System.Text;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>WebP: keeps the chunks that draw or set colours, and which way up; the sizes and marks at its head are set to agree.</summary>
internal static class WebpCopy
{
    private const int headLength = 12;
    private const int longestNote = 1_000_000;
    private const byte hasExif = 0x08;
    private const byte hasXmp = 0x04;

    private static readonly HashSet<string> kept = new(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

    public static void Copy(PictureSource from, Stream to)
    {
        var head = from.Bytes(headLength);
        var left = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) - 4L;
        if (left > from.Left)
        {
            throw Picture.Damaged();
        }

        to.Write(head);
        var marks = -1L;
        byte flags = 0;
        var orientation = Orientation.Upright;
        var isDrawn = false;
        while (left >= 8)
        {
            var (type, length) = Chunk(from, left);
            left -= 8 + Padded(length);
            switch (type)
            {
                case "VP8X":
                    marks = marks < 0 ? to.Position + 8 : throw Picture.Damaged();
                    flags = WriteShape(from, to, length);
                    break;
                case "EXIF" when length <= longestNote:
                    orientation = Orientation.Of(from.Bytes((int)length));
                    from.Skip(Padded(length) - length);
                    break;
                default:
                    isDrawn |= type is "VP8 " or "VP8L" or "ANMF";
                    CopyChunk(from, to, type, length);
                    break;
            }
        }

        Finish(to, isDrawn ? marks : throw Picture.Damaged(), flags, orientation);
    }

    private static long Padded(long length) => length + (length & 1);

    private static (string Type, long Length) Chunk(PictureSource from, long left)
    {
        var head = from.Bytes(8);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
        return 8 + Padded(length) > left ? throw Picture.Damaged() : (Encoding.Latin1.GetString(head, 0, 4), length);
    }

    private static void CopyChunk(PictureSource from, Stream to, string type, long length)
    {
        if (!kept.Contains(type))
        {
            from.Skip(Padded(length));
            return;
        }

        WriteHead(to, type, length);
        from.Copy(to, Padded(length));
    }

    private static byte WriteShape(PictureSource from, Stream to, long length)
    {
        var shape = from.Bytes(length == 10 ? 10 : throw Picture.Damaged());
        Picture.CheckPoints(1 + U24(shape, 4), 1 + U24(shape, 7));
        shape[0] &= unchecked((byte)~(hasExif | hasXmp));
        WriteHead(to, "VP8X", length);
        to.Write(shape);
        return shape[0];
    }

    private static long U24(byte[] bytes, int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);

    private static void WriteHead(Stream to, string type, long length)
    {
        Span<byte> head = stackalloc byte[8];
        Encoding.Latin1.GetBytes(type, head);
        BinaryPrimitives.WriteUInt32LittleEndian(head[4..], (uint)length);
        to.Write(head);
    }

    private static void Finish(Stream to, long marks, byte flags, int orientation)
    {
        // Without the chunk of marks there is no place that could say a picture is turned.
        if (marks >= 0 && orientation != Orientation.Upright)
        {
            var block = Orientation.Block(orientation);
            WriteHead(to, "EXIF", block.Length);
            to.Write(block);
            to.Position = marks;
            to.WriteByte((byte)(flags | hasExif));
        }

        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(to.Length - 8));
        to.Position = 4;
        to.Write(size);
        to.Position = to.Length;
    }
}

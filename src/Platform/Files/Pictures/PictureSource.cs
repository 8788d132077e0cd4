using System.Buffers.Binary;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>Reads a picture forward. Whatever length it claims to have, what is not there is found missing.</summary>
internal sealed class PictureSource(Stream file)
{
    private readonly byte[] buffer = new byte[65_536];
    private int next;
    private int end;

    /// <summary>How much is left to read.</summary>
    public long Left => file.Length - file.Position + (end - next);

    public byte Byte()
    {
        if (next == end)
        {
            Fill();
        }

        return buffer[next++];
    }

    public byte[] Bytes(int count)
    {
        if (count > Left)
        {
            throw Picture.Damaged();
        }

        var bytes = new byte[count];
        Into(bytes);
        return bytes;
    }

    public void Into(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var piece = Piece(bytes.Length);
            piece.CopyTo(bytes);
            bytes = bytes[piece.Length..];
        }
    }

    public int BigEndian16() => BinaryPrimitives.ReadUInt16BigEndian(Bytes(2));

    public void Copy(Stream to, long count)
    {
        while (count > 0)
        {
            var piece = Piece(count);
            to.Write(piece);
            count -= piece.Length;
        }
    }

    public void Skip(long count)
    {
        while (count > 0)
        {
            count -= Piece(count).Length;
        }
    }

    private ReadOnlySpan<byte> Piece(long most)
    {
        if (next == end)
        {
            Fill();
        }

        var length = (int)Math.Min(most, end - next);
        next += length;
        return buffer.AsSpan(next - length, length);
    }

    private void Fill()
    {
        next = 0;
        end = file.Read(buffer);
        if (end == 0)
        {
            throw Picture.Damaged();
        }
    }
}

using System.Buffers.Binary;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>Which way up a picture is, as its Exif block says: 1 as it stands, 2 to 8 turned or mirrored.</summary>
internal static class Orientation
{
    public const int Upright = 1;

    private const int tag = 0x0112;
    private const int fieldLength = 12;

    /// <summary>How the six bytes before an Exif block read.</summary>
    public static ReadOnlySpan<byte> Mark => "Exif\0\0"u8;

    /// <summary>Reads the one thing kept of an Exif block; what cannot be read is upright.</summary>
    public static int Of(ReadOnlySpan<byte> exif)
    {
        if (exif.StartsWith(Mark))
        {
            exif = exif[Mark.Length..];
        }

        bool isBig;
        if (exif.StartsWith("MM\0*"u8))
        {
            isBig = true;
        }
        else if (exif.StartsWith("II*\0"u8))
        {
            isBig = false;
        }
        else
        {
            return Upright;
        }

        return exif.Length >= 8 && U32(exif[4..], isBig) is var at && at + 2L <= exif.Length ? InDirectory(exif[(int)at..], isBig) : Upright;
    }

    /// <summary>An Exif block that says which way up the picture is, and nothing else.</summary>
    public static byte[] Block(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static int InDirectory(ReadOnlySpan<byte> directory, bool isBig)
    {
        var count = U16(directory, isBig);
        for (var index = 0; index < count && 2 + ((index + 1) * fieldLength) <= directory.Length; index++)
        {
            var field = directory.Slice(2 + (index * fieldLength), fieldLength);
            if (U16(field, isBig) == tag)
            {
                var value = U16(field[8..], isBig);
                return value is >= 1 and <= 8 ? value : Upright;
            }
        }

        return Upright;
    }

    private static int U16(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

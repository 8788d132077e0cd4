using System.Buffers.Binary;

namespace Sujarit.Documents.Printing;

/// <summary>How large a picture is, as its file says: PNG or JPEG.</summary>
internal static class PictureSize
{
    private const int pngLength = 24;
    private const int frameLength = 9;
    private static readonly byte[] pngHead = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsJpeg(ReadOnlySpan<byte> picture) => picture is [0xFF, 0xD8, 0xFF, ..];

    /// <summary>Width and height in points; null where it is neither, or does not say.</summary>
    public static (uint Width, uint Height)? Of(ReadOnlySpan<byte> picture) =>
        IsJpeg(picture) ? Jpeg(picture)
        : picture.Length >= pngLength && picture.StartsWith(pngHead) ? (BinaryPrimitives.ReadUInt32BigEndian(picture[16..]), BinaryPrimitives.ReadUInt32BigEndian(picture[20..]))
        : null;

    // Segments follow one another, each with its length; the frame's own (FFC0–FFCF, but for three that are none) holds the size.
    private static (uint, uint)? Jpeg(ReadOnlySpan<byte> picture)
    {
        for (var at = 2; at + frameLength <= picture.Length && picture[at] == 0xFF;)
        {
            var marker = picture[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
        }

        return null;
    }
}

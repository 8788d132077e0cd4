using QRCoder;

namespace Sujarit.Disclosure;

/// <summary>A text as a picture that a phone reads.</summary>
internal static class QrPicture
{
    private const int pointsPerModule = 10;

    /// <summary>The picture as PNG, with the quiet border it needs.</summary>
    public static byte[] Png(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(pointsPerModule);
    }
}

using Sujarit.Kernel;

namespace Sujarit.Platform.Files.Pictures;

/// <summary>Copies a picture piece by piece without what tells where, when, by whom and with what it was taken. The picture itself is never decoded.</summary>
internal static class Picture
{
    public static void Copy(string path, FileKind kind, Stream to)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var from = new PictureSource(file);
        switch (kind.Endings[0])
        {
            case "jpg":
                JpegCopy.Copy(from, to);
                break;
            case "png":
                PngCopy.Copy(from, to);
                break;
            case "gif":
                GifCopy.Copy(from, to);
                break;
            default:
                WebpCopy.Copy(from, to);
                break;
        }
    }

    /// <summary>Refuses a picture of more points than whoever draws it should be asked to draw.</summary>
    public static void CheckPoints(long width, long height)
    {
        if (width * height > FileLimits.MostPoints)
        {
            throw new UnreadableException($"ภาพละเอียดเกิน {FileLimits.MostPoints / 1_000_000} ล้านจุด โปรดย่อภาพก่อน");
        }
    }

    public static UnreadableException Damaged() => new("ไฟล์ภาพเสียหายหรือไม่ครบ โปรดเปิดดูแล้วบันทึกใหม่ หรือถ่ายใหม่");
}

using System.Text;
using Sujarit.Kernel;
using Sujarit.Platform.Files;
using Sujarit.Platform.Files.Pictures;

namespace Sujarit.Modules.Platform.Files;

public class PictureTests
{
    private static readonly Dictionary<string, (FileKind Kind, byte[] Content)> pictures = new()
    {
        ["jpg"] = (FileKind.Jpeg, SamplePictures.Jpeg()),
        ["png"] = (FileKind.Png, SamplePictures.Png()),
        ["gif"] = (FileKind.Gif, SamplePictures.Gif()),
        ["webp"] = (FileKind.Webp, SamplePictures.Webp()),
    };

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("webp")]
    public void A_kept_picture_tells_no_place_no_comment_and_holds_nothing_behind_its_end(string kind)
    {
        Assert.Contains(SamplePictures.Secret, Encoding.Latin1.GetString(pictures[kind].Content), StringComparison.Ordinal);

        var kept = Encoding.Latin1.GetString(Copied(pictures[kind].Kind, pictures[kind].Content));

        Assert.DoesNotContain("SECRET", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("XMP", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("script", kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("webp")]
    public void What_was_cleaned_is_clean(string kind)
    {
        var once = Copied(pictures[kind].Kind, pictures[kind].Content);
        Assert.Equal(once, Copied(pictures[kind].Kind, once));
    }

    [Fact]
    public void A_photograph_stays_the_right_way_up_and_keeps_its_colours_and_points()
    {
        var kept = Copied(FileKind.Jpeg, SamplePictures.Jpeg());

        Assert.Equal(SamplePictures.Turned, Orientation.Of(After(kept, "Exif\0\0")));
        Assert.True(kept.AsSpan().IndexOf("ICC_PROFILE"u8) > 0);
        Assert.True(kept.AsSpan().EndsWith((byte[])[.. SamplePictures.Scan, 0xFF, 0xD9]));
    }

    [Fact]
    public void Png_and_webp_stay_the_right_way_up()
    {
        Assert.Equal(SamplePictures.Turned, Orientation.Of(After(Copied(FileKind.Png, SamplePictures.Png()), "eXIf")));
        var webp = Copied(FileKind.Webp, SamplePictures.Webp());
        Assert.Equal(SamplePictures.Turned, Orientation.Of(After(webp, "EXIF").AsSpan(4)));
        Assert.Equal(webp.Length - 8, BitConverter.ToInt32(webp, 4));
        Assert.Equal(0x08, webp[20]);
    }

    [Fact]
    public void An_animated_picture_goes_on_moving() =>
        Assert.True(Copied(FileKind.Gif, SamplePictures.Gif()).AsSpan().IndexOf("NETSCAPE2.0"u8) > 0);

    [Fact]
    public void A_picture_of_too_many_points_is_refused()
    {
        Assert.Contains("ล้านจุด", Refusal(FileKind.Png, SamplePictures.Png(50_000, 50_000)), StringComparison.Ordinal);
        var huge = SamplePictures.Jpeg(60_000);
        huge[Array.IndexOf(huge, (byte)0xC0) + 4] = 0xFF;
        Assert.Contains("ล้านจุด", Refusal(FileKind.Jpeg, huge), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("gif")]
    [InlineData("webp")]
    public void A_picture_cut_anywhere_or_with_false_lengths_is_kept_clean_or_refused_with_a_sentence(string kind)
    {
        var (type, whole) = pictures[kind];
        var refused = 0;
        for (var end = 12; end < whole.Length; end++)
        {
            refused += IsRefused(type, whole[..end]) ? 1 : 0;
            foreach (var lie in new byte[] { 0x00, 0x7F, 0xFF })
            {
                var lying = (byte[])whole.Clone();
                lying[end] = lie;
                refused += IsRefused(type, lying) ? 1 : 0;
            }
        }

        Assert.True(refused > 50);
    }

    private static byte[] After(byte[] content, string mark) => content[(content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark)) + mark.Length)..];

    private static bool IsRefused(FileKind kind, byte[] content)
    {
        try
        {
            _ = Copied(kind, content);
            return false;
        }
        catch (UnreadableException refused)
        {
            Assert.Contains("โปรด", refused.Message, StringComparison.Ordinal);
            return true;
        }
    }

    private static string Refusal(FileKind kind, byte[] content) => Assert.Throws<UnreadableException>(() => Copied(kind, content)).Message;

    private static byte[] Copied(FileKind kind, byte[] content)
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder.File("picture"), content);
        using var to = new MemoryStream();
        Picture.Copy(folder.File("picture"), kind, to);
        return to.ToArray();
    }
}

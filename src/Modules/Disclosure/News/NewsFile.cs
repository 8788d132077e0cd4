using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.News;

/// <summary>A picture of a post's album, or a file that belongs to the post.</summary>
internal sealed class NewsFile : AgencyRecord, IShownToPublic
{
    public const int LongestWords = 300;

    private NewsFile()
    {
    }

    public Guid PostId { get; private init; }

    /// <summary>Its place among the pictures, or among the files, of the post, from 0.</summary>
    public int Place { get; private set; }

    /// <summary>Its name in the address and for who fetches it; once in a post.</summary>
    public string Name { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private init; }

    /// <summary>In lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Where its content is kept.</summary>
    public Guid FileId { get; private init; }

    /// <summary>Whether it is a picture of the album, not one of the files.</summary>
    public bool InAlbum { get; private init; }

    /// <summary>What the picture shows, for people who do not see it; empty while nobody has said, and for files.</summary>
    public string Words { get; private set; } = "";

    public static NewsFile Of(NewsPost post, StoredFile file, int place, bool inAlbum) =>
        inAlbum && !file.IsPicture
            ? throw new RuleBrokenException($"“{file.Name}” ไม่ใช่ภาพที่แสดงได้ โปรดแนบเป็นไฟล์ หรือใช้ภาพ JPG PNG GIF หรือ WebP")
            : new() { PostId = post.Id, FileId = file.Id, Name = file.Name, Size = file.Size, Sha256 = file.Sha256, Place = place, InAlbum = inAlbum };

    /// <summary>The same picture or file for another post.</summary>
    public NewsFile For(NewsPost post) =>
        new() { PostId = post.Id, FileId = FileId, Name = Name, Size = Size, Sha256 = Sha256, Place = Place, InAlbum = InAlbum, Words = Words };

    /// <summary>Says what the picture shows.</summary>
    /// <exception cref="RuleBrokenException">The words are too long.</exception>
    public void Describe(string? words)
    {
        var said = ThaiText.Clean(words ?? "").ReplaceLineEndings(" ").Trim();
        Words = said.Length <= LongestWords ? said : throw new RuleBrokenException($"คำบรรยายภาพ “{Name}” ยาวเกินไป โปรดย่อให้ไม่เกิน {LongestWords} ตัวอักษร");
    }

    internal void Move(int place) => Place = place;
}

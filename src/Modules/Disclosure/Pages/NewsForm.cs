using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Sujarit.Disclosure.News;

namespace Sujarit.Disclosure.Pages;

/// <summary>What the form on a post asks for.</summary>
internal sealed class NewsForm
{
    public int Version { get; set; }

    [Display(Name = "ประเภท")]
    public NewsKind Kind { get; set; }

    [Display(Name = "ชื่อเรื่อง")]
    [Required(ErrorMessage = "โปรดกรอกชื่อเรื่อง")]
    [StringLength(NewsPost.LongestTitle, ErrorMessage = "ชื่อเรื่องยาวเกินไป โปรดย่อ")]
    public string? Title { get; set; }

    [Display(Name = "สาระสำคัญโดยย่อ")]
    [StringLength(NewsPost.LongestSummary, ErrorMessage = "สาระสำคัญโดยย่อยาวเกินไป โปรดย่อ")]
    public string? Summary { get; set; }

    [Display(Name = "เนื้อหา")]
    [DataType(DataType.MultilineText)]
    [StringLength(NewsPost.LongestBody, ErrorMessage = "เนื้อหายาวเกินไป โปรดแบ่งเป็นหลายข่าวหรือแนบเป็นไฟล์")]
    public string? Body { get; set; }

    [Display(Name = "วันที่จัด")]
    public DateOnly? HappensOn { get; set; }

    [Display(Name = "ถึงวันที่")]
    public DateOnly? HappensUntil { get; set; }

    [Display(Name = "สถานที่")]
    [StringLength(NewsPost.LongestPlace, ErrorMessage = "สถานที่ยาวเกินไป โปรดย่อ")]
    public string? Place { get; set; }

    [Display(Name = "ส่วนราชการ")]
    public Guid? Office { get; set; }

    /// <summary>The pictures of the album as it was when the form was opened, in their order.</summary>
    public List<PictureForm> Pictures { get; set; } = [];

    [Display(Name = "เพิ่มภาพ")]
    public List<IFormFile> NewPictures { get; set; } = [];

    [Display(Name = "คำบรรยายของภาพที่เพิ่ม")]
    [DataType(DataType.MultilineText)]
    [StringLength(NewsPost.MostPictures * (NewsFile.LongestWords + 2), ErrorMessage = "คำบรรยายยาวเกินไป โปรดย่อ")]
    public string? NewWords { get; set; }

    [Display(Name = "แนบไฟล์")]
    public List<IFormFile> NewFiles { get; set; } = [];

    /// <summary>The names of the files to take off.</summary>
    public List<string> Off { get; set; } = [];

    public static NewsForm Of(NewsPost post) =>
        new()
        {
            Version = post.Version,
            Kind = post.Kind,
            Title = post.Title,
            Summary = post.Summary,
            Body = post.Body,
            HappensOn = post.HappensOn,
            HappensUntil = post.HappensUntil,
            Place = post.Place,
            Office = post.OfficeId,
            Pictures = [.. post.Album.Select(picture => new PictureForm { Words = picture.Words, Order = picture.Place + 1 })],
        };

    /// <summary>Puts what was typed into the post; what is sent along aside.</summary>
    public void Write(NewsPost post)
    {
        post.Write(Kind, Title, Summary, Body);
        post.Happen(HappensOn, HappensUntil, Place);
        Arrange(post);
    }

    private void Arrange(NewsPost post)
    {
        var album = post.Album.Select((picture, at) => (Picture: picture, Form: at < Pictures.Count ? Pictures[at] : new PictureForm { Words = picture.Words, Order = at + 1 })).ToList();
        foreach (var (picture, form) in album.Where(pair => !pair.Form.IsOff))
        {
            picture.Describe(form.Words);
        }

        post.Arrange(inAlbum: true, [.. album.Where(pair => !pair.Form.IsOff).OrderBy(pair => pair.Form.Order).Select(pair => pair.Picture)]);
        post.Arrange(inAlbum: false, [.. post.Enclosed.Where(file => !Off.Contains(file.Name))]);
    }

    /// <summary>One picture of the album.</summary>
    internal sealed class PictureForm
    {
        [Display(Name = "คำบรรยายภาพ")]
        [StringLength(NewsFile.LongestWords, ErrorMessage = "คำบรรยายภาพยาวเกินไป โปรดย่อ")]
        public string? Words { get; set; }

        [Display(Name = "ลำดับ")]
        [Range(1, 999, ErrorMessage = "ลำดับภาพเป็นเลข 1 ถึง 999")]
        public int Order { get; set; }

        [Display(Name = "เอาภาพนี้ออก")]
        public bool IsOff { get; set; }
    }
}

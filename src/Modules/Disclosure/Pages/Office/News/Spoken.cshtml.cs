using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.News.Spoken;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.News;

/// <summary>A post as it is read out over loudspeakers; what is changed here is fetched, not kept.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class SpokenModel(AppDb db, NewsDesk desk) : NewsPage(db, desk), IFormPage
{
    private const int longest = 60_000;

    [BindProperty]
    [Display(Name = "ข้อความ")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "โปรดกรอกข้อความที่จะอ่าน")]
    [StringLength(longest, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Text { get; set; }

    /// <summary>How long it takes to read out, in minutes.</summary>
    public int Minutes => SpokenNotice.Minutes(Text ?? "");

    public Task OnGet()
    {
        Text = SpokenNotice.Of(Post, Db.Visit.Agency!);
        return Load();
    }

    /// <summary>The text as it stands in the form, as a file.</summary>
    public IActionResult OnPost() =>
        // Programs of Windows see by the mark that it is UTF-8.
        File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text!.ReplaceLineEndings("\r\n"))], "text/plain; charset=utf-8", "ข้อความเสียงตามสาย.txt");

    public Task Load()
    {
        Lead("ข้อความเสียงตามสาย", ("ข่าวและกิจกรรม", All), (Post.Title, $"{All}/{Post.Id}"));
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Exhibits;

/// <summary>An exhibit as it is now, what it serves, and what can be done with it.</summary>
[Needs(DisclosurePermission.Read)]
internal sealed class DetailModel(AppDb db, ItemDesk desk) : ExhibitPage(db, desk), IFormPage
{
    public IReadOnlyList<StoredFile> Files { get; private set; } = [];

    public IReadOnlyList<PageDoubt> Doubts => Exhibit.Text is { } text ? PageText.Read(text).Doubts : [];

    /// <summary>The items it serves, with the elements of each.</summary>
    public IEnumerable<(FiscalYear Assessment, string Item, string Elements)> Serves =>
        Exhibit.Uses.GroupBy(use => (use.Assessment, use.Item)).OrderByDescending(group => group.Key.Assessment).ThenBy(group => group.Key.Item, StringComparer.Ordinal)
            .Select(group => (group.Key.Assessment, group.Key.Item, string.Join(", ", group.Select(use => use.Element).Order())));

    public string Html => string.Concat(
        Exhibit.Text is { } text ? PageText.Read(text).Html(name => Files.FirstOrDefault(file => file.Name == name) is { } file ? Url.Content($"~/{Office}/{file.Address}") : null) : "",
        Exhibit.Table is { } table ? HtmlWriter.Write(new Document("", [table.Table(DigitScript.Arabic)]), _ => null) : "");

    public Task OnGet() => Load();

    [Needs(DisclosurePermission.Answer)]
    public async Task<IActionResult> OnPostCopy()
    {
        Desk.MustAnswerFor(Exhibit.OfficeId);
        var copy = Exhibit.Copy();
        Desk.Touch(copy);
        Db.Add(copy);
        await Db.SaveChangesAsync();
        return Go($"/exhibits/edit/{copy.Id}", "ทำสำเนาแล้ว แก้ไขแล้วนำไปใช้ตอบข้อที่ต้องการ");
    }

    [Needs(DisclosurePermission.Answer)]
    public async Task<IActionResult> OnPostDelete()
    {
        if (Exhibit.Uses.Count > 0)
        {
            throw new RuleBrokenException("ข้อมูลนี้ยังใช้ตอบข้ออยู่ โปรดเอาออกจากทุกข้อก่อน แล้วจึงลบ");
        }

        Db.Remove(Exhibit);
        await Save();
        return Go("/exhibits", $"ลบ “{Exhibit.Title}” แล้ว สิ่งที่เผยแพร่ไปแล้วยังอยู่ตามเดิม");
    }

    public async Task Load()
    {
        await Reread();
        Lead(Exhibit.Title, ("ข้อมูลที่ใช้ตอบ", "/exhibits"));
        var files = Exhibit.Files.Count == 0 ? [] : await Db.Set<StoredFile>().AsNoTracking().Where(file => Exhibit.Files.Contains(file.Id)).ToListAsync();
        Files = [.. Exhibit.Files.Select(id => files.Find(file => file.Id == id)).OfType<StoredFile>()];
    }
}

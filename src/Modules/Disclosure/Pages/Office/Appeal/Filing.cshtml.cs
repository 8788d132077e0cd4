using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Appeals;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Appeal;

/// <summary>Notes that contentions were handed in, all that went with one letter at once.</summary>
[Needs(DisclosurePermission.Appeal)]
internal sealed class FilingModel(AppDb db, Results results, AppealDesk appeals, TimeProvider clock) : AppealPage(db, results), IFormPage
{
    private readonly Results results = results;

    [BindProperty]
    public FilingForm Form { get; set; } = new();

    /// <summary>What is ready, in official order.</summary>
    public IReadOnlyList<Contention> Ready { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => [.. Ready.Select(contention => new SelectListItem($"ข้อ {contention.Item} {Book.Item(contention.Item)?.Title}".TrimEnd(), contention.Item))];

    public async Task OnGet()
    {
        await Load();
        Form = new FilingForm { On = clock.Today(), Items = [.. Ready.Select(contention => contention.Item)], Versions = Versions };
    }

    public async Task<IActionResult> OnPost()
    {
        var known = (await Found()).ToDictionary(contention => contention.Item);
        if (Form.Items.Count == 0 || Form.Items.Exists(item => !known.ContainsKey(item)))
        {
            throw new RuleBrokenException("โปรดเลือกข้อที่ยื่นแล้วอย่างน้อยหนึ่งข้อจากรายการ");
        }

        var scores = (await results.Known(Book.Year))?.Items;
        foreach (var contention in Form.Items.Select(item => known[item]))
        {
            Db.Expect(contention, Form.VersionOf(contention.Item));
            contention.File(Form.On, Form.Reference, scores?.TryGetValue(contention.Item, out var score) == true ? score : null, clock.Today());
        }

        await appeals.Save();
        return Go(Home, $"บันทึกว่ายื่นแล้ว {Form.Items.Count} ข้อ");
    }

    public async Task Load()
    {
        Lead("บันทึกว่ายื่นแล้ว", ("ชี้แจงเพิ่มเติม", Home));
        var found = (await Found()).ToDictionary(contention => contention.Item);
        Ready = [.. Book.Items.Select(item => found.GetValueOrDefault(item.Code)).OfType<Contention>()];
        Form.Versions = this.WasOvertaken() ? Versions : Form.Versions;
    }

    private string Versions => string.Join(' ', Ready.Select(contention => $"{contention.Item}:{contention.Version}"));

    private Task<List<Contention>> Found() =>
        Db.Set<Contention>().Where(contention => contention.Assessment == Book.Year && contention.State == ContentionState.Ready && contention.WithdrawnAt == null).ToListAsync();

    internal sealed class FilingForm
    {
        [Display(Name = "ข้อที่ยื่นแล้ว")]
        public List<string> Items { get; set; } = [];

        [Display(Name = "วันที่ยื่น")]
        public DateOnly? On { get; set; }

        [Display(Name = "เลขที่หนังสือหรือเลขอ้างอิง")]
        [StringLength(Contention.LongestReference, ErrorMessage = "เลขอ้างอิงยาวเกินไป โปรดย่อ")]
        public string? Reference { get; set; }

        /// <summary>The versions the list was shown with, such as <c>O13:2 O25:1</c>.</summary>
        public string? Versions { get; set; }

        public int VersionOf(string item) =>
            (Versions ?? "").Split(' ').Select(pair => pair.Split(':')).FirstOrDefault(pair => pair.Length == 2 && pair[0] == item) is [_, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }
}

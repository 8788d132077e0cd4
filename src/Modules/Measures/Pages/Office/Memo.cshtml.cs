using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Measures.Pages;

[Needs(MeasuresPermission.Edit)]
internal sealed class MemoPage(AppDb db, YearShelf years) : OfficePage(db.Visit), IFormPage, IForewarned
{
    [BindProperty(SupportsGet = true)]
    public FiscalYear Year { get; set; }

    [BindProperty]
    public MemoForm Form { get; set; } = new();

    /// <summary>The row the memo is kept in; null where nothing of the year is written yet.</summary>
    public Guid? HeadId { get; private set; }

    public IEnumerable<object> Changes => YearRows.OfReport(Year);

    public async Task OnGet()
    {
        await Load();
        var head = await db.Set<YearWork>().AsNoTracking().SingleOrDefaultAsync(known => known.Year == Year) ?? YearWork.Open(Year);
        Form.Version = head.Version;
        Form.Round = head.Round;
        Form.Level = head.Level;
        Form.Show(head.Memo());
    }

    public async Task<IActionResult> OnPost()
    {
        var head = await years.Open(Year);
        if (head.Version > 0)
        {
            db.Expect(head, Form.Version);
        }

        head.ReportRound(Form.Round);
        head.AnnounceLevel(Form.Level);
        head.WriteMemo(Form.Memo());
        await db.SaveChangesAsync();
        return Go($"/report/{Year}", "บันทึกหัวรายงานแล้ว");
    }

    public async Task Load()
    {
        var head = await db.Set<YearWork>().AsNoTracking().Where(known => known.Year == Year).Select(known => new { known.Id, known.Version }).SingleOrDefaultAsync();
        Form.Version = this.Carried(Form.Version, head?.Version);
        HeadId = head?.Id;
        Lead("บันทึกข้อความและรอบ", Year, ("รายงานประจำปี", "/report"), ($"ปี {Year}", $"/report/{Year}"));
        Form.Fill();
    }
}

internal sealed class MemoForm
{
    private const int mostSigners = 6;

    public int Version { get; set; }

    public int? Round { get; set; }

    [StringLength(200)]
    public string? Level { get; set; }

    public bool HasMemo { get; set; }

    [StringLength(500)]
    public string? From { get; set; }

    [StringLength(100)]
    public string? Phone { get; set; }

    [StringLength(100)]
    public string? Number { get; set; }

    public DateOnly? Date { get; set; }

    [StringLength(1000)]
    public string? Subject { get; set; }

    [StringLength(500)]
    public string? To { get; set; }

    public List<SignerForm> Signers { get; set; } = [];

    /// <summary>Shows a memo; null for a report without one.</summary>
    public void Show(ReportMemo? memo)
    {
        HasMemo = memo is not null;
        (From, Phone, Number, Date, Subject, To) = (memo?.From, memo?.Phone, memo?.Number, memo?.Date, memo?.Subject, memo?.To);
        Signers = [.. (memo?.Signers ?? []).Select(signer => new SignerForm { Role = signer.Role, Name = signer.Name, Position = signer.Position, ActingFor = signer.ActingFor })];
        Fill();
    }

    /// <summary>The memo as written; null where the report has none.</summary>
    public ReportMemo? Memo() =>
        !HasMemo
            ? null
            : new ReportMemo
            {
                From = From,
                Phone = Phone,
                Number = Number,
                Date = Date,
                Subject = Subject,
                To = To,
                Signers = [.. Signers.Where(signer => !signer.IsEmpty).Select(signer => signer.Signer())],
            };

    /// <summary>Leaves room for further signers.</summary>
    public void Fill()
    {
        while (Signers.Count < mostSigners)
        {
            Signers.Add(new SignerForm());
        }
    }
}

internal sealed class SignerForm
{
    [StringLength(300)]
    public string? Role { get; set; }

    [StringLength(300)]
    public string? Name { get; set; }

    [StringLength(300)]
    public string? Position { get; set; }

    [StringLength(300)]
    public string? ActingFor { get; set; }

    public bool IsEmpty => new[] { Role, Name, Position, ActingFor }.All(string.IsNullOrWhiteSpace);

    public Signer Signer() => new() { Role = Role, Name = Name ?? "", Position = Position, ActingFor = ActingFor };
}

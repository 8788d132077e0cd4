using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Circulars;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Pages;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.ReadCirculars)]
internal sealed class CircularDetailPage(AppDb db, CircularDesk desk, TimeProvider clock) : CircularPage(db), IFormPage
{
    public IReadOnlyList<StoredFile> Files { get; private set; } = [];

    /// <summary>Those the draft would go to today; empty once it is sent.</summary>
    public IReadOnlyList<Addressee> Audience { get; private set; } = [];

    /// <summary>Why the draft has no audience, where its addressees are no more; null where it has.</summary>
    public string? Lost { get; private set; }

    /// <summary>How many have acknowledged it, and how many it went to.</summary>
    public (int Acknowledged, int Addressees) Count { get; private set; }

    public DateOnly Today => clock.Today();

    public async Task OnGet()
    {
        // Opening is reading. Nobody has decided anything, so it is no act of the audit and no new version.
        if (Mine is { ReadAt: null } && !Circular.IsDraft)
        {
            var now = clock.GetUtcNow();
            await Db.Atomically(() => Db.Set<Receipt>().Where(receipt => receipt.Id == Mine.Id && receipt.ReadAt == null).ExecuteUpdateAsync(change => change.SetProperty(receipt => receipt.ReadAt, now)));
        }

        await Load();
    }

    public async Task<IActionResult> OnPostAcknowledge()
    {
        if (Mine is null)
        {
            return NotFound();
        }

        Mine.Acknowledge(Circular, clock.GetUtcNow());
        await Db.SaveChangesAsync();
        return Go($"/circulars/{Id}", "รับทราบแล้ว ขอบคุณ");
    }

    [Needs(DocumentsPermission.Circulate)]
    public async Task<IActionResult> OnPostSend(int version)
    {
        Db.Expect(Circular, version);
        var sent = await desk.Send(Circular);
        await Db.SaveChangesAsync();
        return Go($"/circulars/{Id}", $"ส่งถึง {sent} คนแล้ว และแจ้งผู้ที่มีบัญชีเข้าสู่ระบบแล้ว");
    }

    [Needs(DocumentsPermission.Circulate)]
    public async Task<IActionResult> OnPostDelete(int version)
    {
        Db.Expect(Circular, version);
        Circular.MustBeDraft();
        Db.Remove(Circular);
        await Db.SaveChangesAsync();
        return Go("/circulars?tab=all", "ลบฉบับร่างแล้ว");
    }

    [Needs(DocumentsPermission.Circulate)]
    public async Task<IActionResult> OnPostCopy()
    {
        var copy = Circular.Copy(Db.Visit.Who!.PersonId, Db.Visit.Who.Name);
        Db.Add(copy);
        await Db.SaveChangesAsync();
        return Go($"/circulars/edit/{copy.Id}", "ทำสำเนาเป็นฉบับร่างแล้ว");
    }

    public async Task Load()
    {
        await Reread();
        Lead(Circular.Title, ("หนังสือเวียน", "/circulars"));
        Files = Circular.Files.Count == 0 ? [] : await Db.Set<StoredFile>().AsNoTracking().Where(file => Circular.Files.Contains(file.Id)).ToListAsync();
        if (Circular.IsDraft)
        {
            await LoadAudience();
        }
        else if (MayCirculate)
        {
            var receipts = Db.Set<Receipt>().Where(receipt => receipt.CircularId == Id);
            Count = (await receipts.CountAsync(receipt => receipt.AcknowledgedAt != null), await receipts.CountAsync());
        }
    }

    private async Task LoadAudience()
    {
        try
        {
            Audience = await desk.Audience(Circular);
        }
        catch (RuleBrokenException gone)
        {
            Lost = gone.Message;
        }
    }
}

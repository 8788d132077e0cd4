using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Circulars;

/// <summary>Circulars of an invented agency: one that everybody has acknowledged but a few, and a draft.</summary>
internal sealed class SampleCirculars(AppDb db, CircularDesk desk, Staff staff, TimeProvider clock)
{
    private const int late = 3;
    private const int within = 5;

    public async Task Load()
    {
        var people = await staff.People();
        if (people.FirstOrDefault(person => person.Roles!.Contains(Role.ItaOfficer)) is not { } officer)
        {
            return;
        }

        await Send(officer);
        var draft = Circular.Draft(officer.Id, officer.Name);
        draft.Write("ขอเชิญประชุมติดตามการดำเนินการตามมาตรการประจำไตรมาส", "ขอเชิญผู้รับผิดชอบมาตรการทุกท่านเข้าร่วมประชุม ณ ห้องประชุมของหน่วยงาน โปรดนำผลการดำเนินการและหลักฐานของท่านมาด้วย");
        draft.Address(all: false, people.Where(person => person.OfficeId is not null).Select(person => person.OfficeId!.Value).Take(2), []);
        db.Add(draft);
        await db.SaveChangesAsync();
    }

    private async Task Send(PersonCard officer)
    {
        var circular = Circular.Draft(officer.Id, officer.Name);
        circular.Write("นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่", "ด้วยผู้บริหารได้ประกาศนโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy)\nจึงแจ้งให้ทุกท่านทราบและถือปฏิบัติ หากมีผู้มอบของขวัญให้ โปรดปฏิเสธอย่างสุภาพ และแจ้งผู้รับผิดชอบเพื่อบันทึกในทะเบียน");
        circular.Address(all: true, [], []);
        circular.Ask(desk.Today.AddDays(within), late, desk.Today);
        var now = clock.GetUtcNow();
        var receipts = circular.Send(await desk.Audience(circular), now, desk.Today);
        foreach (var receipt in receipts.Skip(late))
        {
            receipt.Acknowledge(circular, now);
        }

        db.Add(circular);
        db.AddRange(receipts);
    }
}

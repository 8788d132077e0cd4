using Sujarit.Documents.Papers.Ready;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>Papers of an invented agency: an order, an announcement and minutes that have numbers, one that was cancelled, and a draft.</summary>
internal sealed class SamplePapers(AppDb db, Staff staff, NumberBook book, TimeProvider clock)
{
    private IReadOnlyList<PersonCard> people = [];
    private IReadOnlyList<OfficeCard> offices = [];

    public async Task Load()
    {
        people = await staff.People();
        offices = await staff.Offices();
        if (people.Count == 0 || offices.Count == 0)
        {
            return;
        }

        var (today, year) = (clock.Today(), FiscalYear.Of(clock).ToString());
        foreach (var (at, office) in offices.Index())
        {
            db.Add(OfficeCode.Of(office.Id, $"สย 7990{at + 1}"));
        }

        await db.SaveChangesAsync();
        var members = string.Join('\n', people.Skip(2).Take(4).Select(person => $"- {person.Name} {person.Position} คณะทำงาน"));
        var order = await Issued("working-group", today.AddDays(-60), [year, Named(0), members, Named(1), "บัดนี้เป็นต้นไป"]);
        await Issued("no-gift", today.AddDays(-45), [year, $"{FiscalYear.Of(clock).BuddhistYear - 543}", db.Visit.Agency!.Code, "สำนักปลัด", "the Office of the Chief Administrator"]);
        await Cancelled(order, today.AddDays(-30));
        await Minutes(today.AddDays(-20), year);
        db.Add(Paper.Draft(PaperKind.Memo, Own, new PaperText("ขอให้ส่งข้อมูลประกอบการประเมินคุณธรรมและความโปร่งใส", "หัวหน้าส่วนราชการทุกส่วน", null, null, "ด้วยใกล้ครบกำหนดส่งข้อมูลประกอบการประเมิน ขอให้ส่วนราชการตรวจข้อมูลในเรื่องที่รับผิดชอบให้เป็นปัจจุบัน แล้วส่งให้ผู้รวบรวมภายในสิ้นเดือนนี้\nจึงเรียนมาเพื่อโปรดดำเนินการ", null), Signer, Hand()));
        await db.SaveChangesAsync();
    }

    private (Guid Id, string Name) Own => (offices[0].Id, offices[0].Name);

    private PersonCard Chief => people.FirstOrDefault(person => person.Position?.StartsWith("นายก", StringComparison.Ordinal) == true) ?? people[0];

    private PaperSigner Signer => new(Chief.Id, Chief.Name, Chief.Position);

    private string Named(int at) => $"{people[at % people.Count].Name} {people[at % people.Count].Position}";

    private PaperHand Hand() => new(people[0].Id, people[0].Name, clock.GetUtcNow(), clock.Today());

    private Task<Paper> Minutes(DateOnly on, string year)
    {
        var (taker, checker) = (people[^1], people[0]);
        string[] blanks =
        [
            "คณะทำงานขับเคลื่อนคุณธรรมและความโปร่งใส", $"1/{year}", ThaiDate.Full(on, DigitScript.Arabic), "ห้องประชุมของหน่วยงาน",
            string.Join('\n', people.Take(4).Select((person, at) => $"{at + 1}. {person.Name} {person.Position}")), "ไม่มี", $"1. {taker.Name} {taker.Position}",
            "09.30 น.", "ประธานแจ้งกำหนดส่งข้อมูลประกอบการประเมิน", "เป็นการประชุมครั้งแรก จึงไม่มีรายงานให้รับรอง", "ไม่มี",
            "มอบหมายให้ส่วนราชการตรวจข้อมูลในเรื่องที่รับผิดชอบ\nมติที่ประชุม เห็นชอบ", "ไม่มี", "11.00 น.",
        ];
        return Issued("minutes", on, blanks, new PaperSigner(taker.Id, taker.Name, taker.Position), new PaperSigner(checker.Id, checker.Name, checker.Position));
    }

    private async Task<Paper> Issued(string code, DateOnly on, IReadOnlyList<string?> blanks, PaperSigner? signer = null, PaperSigner? checker = null)
    {
        var ready = ReadyShelf.BesideProgram.Of(code)!;
        var paper = Paper.Draft(ready.Kind, Own, ready.Fill(db.Visit.Agency!.Name, blanks), signer ?? Signer, Hand(), checker);
        await Keep(paper, on);
        return paper;
    }

    private async Task Cancelled(Paper like, DateOnly on)
    {
        var paper = like.Anew(Hand());
        await Keep(paper, on);
        paper.Cancel($"พิมพ์ซ้ำกับคำสั่งที่ {ThaiDigits.ToArabic(like.NumberWords!)}", Hand());
        await db.SaveChangesAsync();
    }

    private async Task Keep(Paper paper, DateOnly on)
    {
        db.Add(paper);
        await db.SaveChangesAsync();
        await book.Issue(paper, on, paper.Version, Hand());
    }
}

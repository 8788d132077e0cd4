using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Papers;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Documents;

/// <summary>What the tests of papers do again and again.</summary>
internal static class PaperWork
{
    public const string Root = "~/office/documents/papers";
    public static readonly DateOnly Today = new(2024, 9, 16);

    /// <summary>A draft, begun on its page.</summary>
    public static async Task<string> Draft(Caller caller, string kind, string subject, params (string Name, object? Value)[] more)
    {
        (string, object?)[] typed = [("Form.Subject", subject), ("Form.Body", "ด้วยมีเรื่องแจ้ง\nจึงเรียนมาเพื่อโปรดทราบ"), ("Form.SignerName", "นายสมคิด แสงสมมุติ"), ("Form.SignerPosition", "นายก")];
        if (kind is "Memo" or "Letter")
        {
            typed = [.. typed, ("Form.To", "นายอำเภอ")];
        }

        return Journey.IdIn((await caller.Submit((await caller.Get($"{Root}/edit?kind={kind}")).Ok(), "บันทึกร่าง", [.. typed, .. more])).Ok());
    }

    public static async Task<Page> Issue(Caller caller, string paper, string? on = null) =>
        await caller.Submit((await caller.Get($"{Root}/{paper}")).Ok(), "ออกเลข", on is null ? [] : [("on", on)]);

    public static Task<Paper> Kept(House house, string paper) => house.Ask(db => db.Set<Paper>().AsNoTracking().SingleAsync(known => known.Id == Guid.Parse(paper)));

    /// <summary>A draft made by the domain's own verbs, without a page.</summary>
    public static Paper Drafted(House house, PaperKind kind, string subject) =>
        Paper.Draft(kind, (house.Person(Role.Owner).OfficeId, "สำนักปลัด"), new PaperText(subject, "นายก", null, null, "ข้อความ", null), new PaperSigner(null, "นายสมคิด แสงสมมุติ", "นายก"), Hand);

    public static PaperHand Hand => new(null, "นายทดสอบ", new DateTimeOffset(2024, 9, 16, 3, 0, 0, TimeSpan.Zero), Today);

    /// <summary>Gives a number in a scope of its own, as a call of its own would.</summary>
    public static Task Number(House house, Guid id, DateOnly? on = null) =>
        house.Ask(async services =>
        {
            var paper = await services.GetRequiredService<AppDb>().Set<Paper>().SingleAsync(known => known.Id == id);
            await services.GetRequiredService<NumberBook>().Issue(paper, on ?? Today, paper.Version, Hand);
            return true;
        });
}

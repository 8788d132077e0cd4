using Microsoft.Extensions.DependencyInjection;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Proofs;
using static Sujarit.Site.IsolationCases;

namespace Sujarit.Site;

/// <summary>What stands in the addresses of doubts about documents.</summary>
internal static class IsolationDoubtRows
{
    public static async Task<Parts> Dismissal(IServiceProvider services)
    {
        var paper = (await IsolationRows.Paper(services))["id"];
        var doubt = new PaperDoubt("unfilled", "ที่ว่างยังไม่ได้กรอก", "body", "(ระบุชื่อ)", "ยังไม่ได้กรอก");
        var dismissal = DoubtDismissal.Of(PaperApproval.Code, paper, doubt, "จะเติมในกระดาษ", "นางสาวผู้ร่าง", services.GetRequiredService<TimeProvider>().GetUtcNow());
        return new Parts { ["kind"] = PaperApproval.Code, ["subject"] = paper, ["id"] = await IsolationRows.Keep(services, dismissal) };
    }
}

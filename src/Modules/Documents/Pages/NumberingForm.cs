using Sujarit.Documents.Papers;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Pages;

/// <summary>What the form on numbers asks for.</summary>
internal sealed class NumberingForm
{
    public List<NumberRuleForm> Rules { get; set; } = [];

    public List<OfficeCodeForm> Codes { get; set; } = [];

    public static NumberingForm Of(IEnumerable<NumberRule> rules, IReadOnlyDictionary<Guid, string> codes, IEnumerable<OfficeCard> offices) =>
        new()
        {
            Rules = [.. rules.Select(rule => new NumberRuleForm { Kind = rule.Kind, IsByOffice = rule.IsByOffice, IsPrinted = rule.IsPrinted })],
            Codes =
            [
                new OfficeCodeForm { Code = codes.GetValueOrDefault(Guid.Empty) },
                .. offices.Where(office => !office.IsClosed).Select(office => new OfficeCodeForm { Office = office.Id, Code = codes.GetValueOrDefault(office.Id) }),
            ],
        };

    /// <summary>How each kind is numbered from now on.</summary>
    public IReadOnlyDictionary<PaperKind, (bool ByOffice, bool Printed)> Chosen() =>
        Rules.DistinctBy(rule => rule.Kind).ToDictionary(rule => rule.Kind, rule => (rule.IsByOffice, rule.IsPrinted));

    /// <summary>The code of each office; null for none.</summary>
    /// <exception cref="RuleBrokenException">An office is none of the agency's.</exception>
    public IReadOnlyDictionary<Guid, string?> CodesOf(IReadOnlySet<Guid> offices) =>
        Codes.TrueForAll(code => code.Office is null || offices.Contains(code.Office.Value))
            ? Codes.DistinctBy(code => code.Office).ToDictionary(code => code.Office ?? Guid.Empty, code => code.Code)
            : throw new RuleBrokenException("ไม่มีส่วนราชการที่เลือก โปรดเปิดหน้านี้ใหม่");
}

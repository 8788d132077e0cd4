using Sujarit.Documents.Papers;

namespace Sujarit.Documents.Pages;

/// <summary>How one kind of paper is numbered, as the form has it.</summary>
internal sealed class NumberRuleForm
{
    public PaperKind Kind { get; set; }

    public bool IsByOffice { get; set; }

    public bool IsPrinted { get; set; }
}

using Sujarit.Measures.Intake;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Dismissing;

/// <summary>A doubt with what it is known by.</summary>
internal sealed record MarkedDoubt(Doubt Doubt, FindingMark Mark)
{
    public Finding Finding => Doubt.Finding;
}

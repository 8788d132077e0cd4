using System.Runtime.InteropServices;
using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>The score of one year.</summary>
/// <param name="Year">The year of assessment.</param>
/// <param name="Score">Its score, 0–100.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearScore(FiscalYear Year, Score Score);

namespace Sujarit.Kernel.Thai;

/// <summary>A year found in running text, standing alone and not in a date.</summary>
/// <param name="Start">Where it begins, with its words (ปีงบประมาณ พ.ศ.), in characters from zero.</param>
/// <param name="Length">How many characters it takes, its words included.</param>
/// <param name="BuddhistYear">The year in พ.ศ.; a year written in ค.ศ. is turned into it.</param>
/// <param name="Quote">The year as it stands there, with its words.</param>
/// <param name="IsFiscalYear">Whether it is called a fiscal year (ปีงบประมาณ).</param>
/// <param name="IsOfLaw">Whether it belongs to the name of a law or rule (พระราชบัญญัติ… พ.ศ. ๒๕๖๐), so says nothing about when something was done.</param>
public readonly record struct FoundYear(int Start, int Length, int BuddhistYear, string Quote, bool IsFiscalYear, bool IsOfLaw);

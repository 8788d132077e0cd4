namespace Sujarit.Measures.Papers;

/// <summary>Which parts of a report are printed.</summary>
[Flags]
internal enum ReportParts
{
    None = 0,
    Memo = 1,
    Result = 2,
    Measures = 4,
    Actions = 8,
    Items = 16,
    All = Memo | Result | Measures | Actions | Items,
}

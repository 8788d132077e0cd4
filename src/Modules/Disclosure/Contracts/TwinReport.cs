namespace Sujarit.Disclosure.Contracts;

/// <summary>What a run of writing a site out as files has done.</summary>
/// <param name="Out">The folder.</param>
/// <param name="Agency">The code of the agency.</param>
/// <param name="Pages">How many pages the copy has, each language and each page of a list for itself.</param>
/// <param name="Files">How many files besides.</param>
/// <param name="Written">How many of both are new or changed. The page about the copy itself, which tells its moment, is not counted.</param>
/// <param name="Unchanged">How many stood there already as they are.</param>
/// <param name="Removed">How many were taken away, because the site has them no more.</param>
/// <param name="Bytes">Of all pages and files together.</param>
/// <param name="LeftOut">What is not in the copy, or not where its address says.</param>
public sealed record TwinReport(string Out, string Agency, int Pages, int Files, int Written, int Unchanged, int Removed, long Bytes, IReadOnlyList<TwinLeftOut> LeftOut);

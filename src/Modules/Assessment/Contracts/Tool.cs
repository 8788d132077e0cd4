namespace Sujarit.Assessment.Contracts;

/// <summary>One of the instruments a total is made of, such as IIT.</summary>
/// <param name="Code">Its code in lower case: <c>iit</c>, <c>eit</c>, <c>oit</c>.</param>
/// <param name="ShortName">What people call it, such as <c>IIT</c>.</param>
/// <param name="Name">Its official Thai name.</param>
/// <param name="Weight">Its share of the total in points; the tools of a year add up to 100.</param>
/// <param name="Parts">The parts it is collected in; empty where it is one. Their weights add up to <paramref name="Weight"/>.</param>
/// <param name="Basis">What this rests on.</param>
public sealed record Tool(
    string Code,
    string ShortName,
    string Name,
    decimal Weight,
    IReadOnlyList<ToolPart> Parts,
    Basis Basis
);

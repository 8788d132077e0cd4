namespace Sujarit.Measures.Planning;

/// <summary>Who answers for a work.</summary>
/// <param name="Id">The office or the person; null for a name that stands on a paper and is neither.</param>
/// <param name="Name">As papers print it; it stays as it was when an office is renamed.</param>
internal sealed record Owner(Guid? Id, string Name);

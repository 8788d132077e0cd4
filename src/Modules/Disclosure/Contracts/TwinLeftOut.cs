namespace Sujarit.Disclosure.Contracts;

/// <summary>Something of the public site that is not in its copy, or not where its address says.</summary>
/// <param name="Address">Its address on this site, decoded.</param>
/// <param name="Why">Why, in Thai.</param>
public sealed record TwinLeftOut(string Address, string Why);

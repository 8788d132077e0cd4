namespace Sujarit.Disclosure.OpenData;

/// <summary>Rows of open data.</summary>
/// <typeparam name="T">What is known of a row.</typeparam>
/// <param name="Total">How many there are that were asked for, on all pages.</param>
/// <param name="Rows">Those of the page.</param>
internal sealed record OpenRows<T>(int Total, IReadOnlyList<T> Rows);

namespace Sujarit.Disclosure.OpenData;

/// <summary>สัญญาอนุญาต: what others may do with the data.</summary>
/// <param name="Code">The word it is kept by.</param>
/// <param name="Name">Its name in Thai.</param>
/// <param name="English">Its name in English, as whoever made it writes it.</param>
/// <param name="Terms">What it asks of whoever uses the data.</param>
/// <param name="Address">Its text.</param>
/// <param name="Authority">What the catalogues of Europe call it.</param>
internal sealed record Licence(string Code, string Name, string English, LicenceTerms Terms, string Address, string Authority);

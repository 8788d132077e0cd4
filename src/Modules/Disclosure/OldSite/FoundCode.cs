namespace Sujarit.Disclosure.OldSite;

/// <summary>An item's code found in a text.</summary>
/// <param name="Code">The code as the rulebook writes it.</param>
/// <param name="Index">Where it begins, in characters from zero.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="IsRange">Whether it begins a range of items, such as ข้อมูลพื้นฐาน O1–O9.</param>
internal sealed record FoundCode(string Code, int Index, int Length, bool IsRange);

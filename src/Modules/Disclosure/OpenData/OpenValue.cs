namespace Sujarit.Disclosure.OpenData;

/// <summary>A column together with how its value is told of a row.</summary>
/// <typeparam name="T">What is known of a row.</typeparam>
/// <param name="Name">As programs call it.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Of">The value of a row: a text, a long, a decimal, a day or an instant; null for none.</param>
internal sealed record OpenValue<T>(string Name, OpenKind Kind, string Title, Func<T, object?> Of) : OpenColumn(Name, Kind, Title);

namespace Sujarit.Disclosure.Writing;

/// <summary>One thing that may be written.</summary>
/// <param name="Example">As it is typed.</param>
/// <param name="Meaning">What it becomes, in Thai.</param>
internal sealed record PageExample(string Example, string Meaning);

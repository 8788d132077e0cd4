namespace Sujarit.Organizations.Comments;

/// <summary>The people of the agency as the comments of one object know them.</summary>
/// <param name="people">Everybody, those who left too.</param>
/// <param name="sees">Whether who has these roles may see the object.</param>
/// <param name="me">Who writes; nobody mentions themselves.</param>
internal sealed class Circle(IReadOnlyList<Person> people, Func<Person, bool> sees, Guid me)
{
    private readonly Dictionary<Guid, string> names = people.ToDictionary(person => person.Id, person => person.Name);

    /// <summary>Who can be mentioned, by name.</summary>
    public IReadOnlyList<Person> Offered { get; } =
        [.. people.Where(person => person.LeftOn is null && person.Id != me && sees(person)).OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>What these people are called, as a list for a reader.</summary>
    public string Names(IEnumerable<Guid> mentioned) => string.Join(", ", mentioned.Select(id => names.GetValueOrDefault(id)).OfType<string>());

    /// <summary>Who of those who can be mentioned is named in a text by @ and the whole name. A name two people bear names neither.</summary>
    public IEnumerable<Guid> NamedIn(string? text) =>
        Places(text ?? "").Select(rest => Named(rest)).OfType<Guid>().Distinct();

    private Guid? Named(string rest)
    {
        var longest = people.Where(person => person.LeftOn is null && IsAtStart(person.Name, rest)).GroupBy(person => person.Name).MaxBy(bearers => bearers.Key.Length);
        return longest?.ToList() is [var only] && Offered.Any(person => person.Id == only.Id) ? only.Id : null;
    }

    private static IEnumerable<string> Places(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            yield return text[(at + 1)..];
        }
    }

    // A shorter name must not be found in the beginning of a longer one.
    private static bool IsAtStart(string name, string rest) =>
        rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || char.IsWhiteSpace(rest[name.Length]) || char.IsPunctuation(rest[name.Length]));
}

namespace Sujarit.Platform.Commands;

/// <summary>One verb of the command line.</summary>
/// <param name="Name">What is typed, such as <c>import-report</c>.</param>
/// <param name="Usage">The whole line as it is to be typed, such as <c>score --year Y --input FILE.json</c>.</param>
/// <param name="Summary">What it does, in Thai, for the list of verbs.</param>
/// <param name="Options">The options that take a value, without their dashes.</param>
/// <param name="Files">How many values without an option it takes.</param>
/// <param name="Answer">
/// Does the work and returns what is printed as JSON. Throws <see cref="UsageException"/> for a wrong call and
/// <c>UnreadableException</c> or <c>RuleBrokenException</c> for an input that cannot be used.
/// </param>
public sealed record Verb(
    string Name,
    string Usage,
    string Summary,
    IReadOnlyList<string> Options,
    int Files,
    Func<VerbLine, object> Answer
)
{
    /// <summary>What is said where too few of those values are typed.</summary>
    public string Missing { get; init; } = "ต้องระบุไฟล์";
}

namespace Sujarit.Documents.Reading.Word;

/// <summary>How one level of a list counts and prints.</summary>
internal sealed class ListLevel
{
    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    /// <summary>The text around the numbers; <c>%1</c> is the number of the first level.</summary>
    public string Text { get; set; } = "";

    public string? Font { get; set; }

    public string? StyleId { get; set; }

    public bool IsPlain { get; set; }

    public bool GoesOn { get; set; }
}

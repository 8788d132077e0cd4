namespace Sujarit.Documents.Reading.Text;

/// <summary>One line of a text file.</summary>
internal readonly record struct Line(int Number, ReadOnlyMemory<char> Text)
{
    public bool HasTab => Text.Span.Contains('\t');

    public int CellCount => Text.Span.Count('\t') + 1;
}

namespace Sujarit.Assessment.Reading;

/// <summary>A place where a rulebook does not hold.</summary>
/// <param name="File">The file as seen from the rules folder, such as <c>carried-over/….yaml</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Problem">What is wrong and what to do, in Thai.</param>
internal sealed record Fault(string File, long Line, string Problem)
{
    public override string ToString() => $"{File} บรรทัด {Line}: {Problem}";
}

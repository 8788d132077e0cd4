namespace Sujarit.Platform.Operations.Backups;

/// <summary>The rows of a table in a backup: one JSON array a line, values in the order of the columns.</summary>
internal sealed record TablePart(string Name, IReadOnlyList<string> Columns, long Rows, long Size, string Sha256)
{
    public string Entry => $"tables/{Name}.jsonl";
}

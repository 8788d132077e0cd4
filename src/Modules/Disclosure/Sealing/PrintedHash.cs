namespace Sujarit.Disclosure.Sealing;

/// <summary>A hash as papers print it: it has no place to break a line at, and two halves fit any column.</summary>
internal static class PrintedHash
{
    public static string Of(string hash) => $"{hash[..(hash.Length / 2)]}\n{hash[(hash.Length / 2)..]}";
}

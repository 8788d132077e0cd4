using System.IO.Compression;
using System.Runtime.InteropServices;
using Sujarit.Documents.Reading.Packed;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>
/// The numbered objects of a PDF file. They are found by looking through the file, not by its table of offsets, so that a file with a
/// wrong table is read all the same.
/// </summary>
internal sealed class PdfStore
{
    private const int mostObjects = 1_000_000;
    private const int largestStream = 32 * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Quota quota;
    private readonly Dictionary<int, (ReadOnlyMemory<byte> Bytes, int Offset)> places = [];
    private readonly Dictionary<int, object?> read = [];

    public PdfStore(ReadOnlyMemory<byte> file, Quota quota)
    {
        (this.file, this.quota) = (file, quota);
        FindObjects();
        FindTrailers();
        foreach (var (bytes, offset) in places.Values.Where(place => Names(place, "/ObjStm"u8)).ToList())
        {
            OpenObjectStream(offset);
        }
    }

    /// <summary>The file's catalogue; null where there is none.</summary>
    public Dictionary<string, object?>? Catalogue => Dictionary(Root);

    public bool IsEncrypted { get; private set; }

    public string Title => Resolve(Dictionary(Properties)?.GetValueOrDefault("Title")) is byte[] title ? PdfText.Decode(title) : "";

    private object? Root { get; set; }

    private object? Properties { get; set; }

    public object? Resolve(object? value)
    {
        for (var step = 0; step < 20 && value is PdfReference reference; step++)
        {
            if (!read.TryGetValue(reference.Number, out var found))
            {
                found = places.TryGetValue(reference.Number, out var place) ? ReadAt(place.Bytes, place.Offset) : null;
                read[reference.Number] = found;
            }

            value = found;
        }

        return value is PdfReference ? null : value;
    }

    public Dictionary<string, object?>? Dictionary(object? value) =>
        Resolve(value) switch
        {
            Dictionary<string, object?> dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    /// <summary>The list a value is; a list of one for any other value but null.</summary>
    public List<object?> List(object? value) =>
        Resolve(value) switch
        {
            List<object?> list => list,
            null => [],
            _ => [value],
        };

    /// <summary>The unpacked bytes; null where the packing is not one that text comes in.</summary>
    public byte[]? Unpack(PdfStream stream)
    {
        var filters = List(stream.Dictionary.GetValueOrDefault("Filter"));
        if (filters.Count == 0)
        {
            var size = Resolve(stream.Dictionary.GetValueOrDefault("Length")) is double given ? (int)Math.Clamp(given, 0, stream.Packed.Length) : 0;
            quota.TakeUnpacked(size);
            return stream.Packed[..size].ToArray();
        }

        if (filters.Count > 1 || Resolve(filters[0]) is not PdfName { Text: "FlateDecode" or "Fl" } || Predicts(stream))
        {
            return null;
        }

        MemoryMarshal.TryGetArray(stream.Packed, out var packed);
        using var source = new MemoryStream(packed.Array!, packed.Offset, packed.Count, writable: false);
        using var metered = new MeteredStream(new ZLibStream(source, CompressionMode.Decompress), packed.Count, quota);
        using var unpacked = new MemoryStream();
        var buffer = new byte[65_536];
        int length;
        while ((length = metered.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, length);
            if (unpacked.Length > largestStream)
            {
                throw new UnreadableException("ไฟล์ PDF บีบอัดแน่นผิดปกติ อาจเป็นไฟล์อันตราย (zip bomb) จึงไม่อ่าน โปรดใช้ไฟล์ Word (.docx) แทน");
            }
        }

        return unpacked.ToArray();
    }

    private static bool Names((ReadOnlyMemory<byte> Bytes, int Offset) place, ReadOnlySpan<byte> name)
    {
        var start = place.Bytes.Span.Slice(place.Offset, Math.Min(300, place.Bytes.Length - place.Offset));
        var end = start.IndexOf("stream"u8);
        return (end < 0 ? start : start[..end]).IndexOf(name) >= 0;
    }

    private bool Predicts(PdfStream stream) =>
        Dictionary(stream.Dictionary.GetValueOrDefault("DecodeParms"))?.GetValueOrDefault("Predictor") is double and > 1;

    private void FindObjects()
    {
        var span = file.Span;
        for (var at = 0; at < span.Length && span[at..].IndexOf("obj"u8) is var ahead and >= 0; at += 3)
        {
            at += ahead;
            var start = at;
            if (TryNumberBefore(ref start, out _) && TryNumberBefore(ref start, out var number) && places.Count < mostObjects)
            {
                places[number] = (file, at + 3);
            }
        }
    }

    private bool TryNumberBefore(ref int at, out int number)
    {
        var span = file.Span;
        var end = at;
        while (end > 0 && span[end - 1] is 32 or 10 or 13 or 9)
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 9 && span[start - 1] is >= (byte)'0' and <= (byte)'9')
        {
            start--;
        }

        number = 0;
        foreach (var digit in span[start..end])
        {
            number = number * 10 + (digit - '0');
        }

        var isApart = end < at;
        at = start;
        return isApart && start < end;
    }

    private void FindTrailers()
    {
        var trailers = new List<(int At, Dictionary<string, object?> Trailer)>();
        foreach (var (_, offset) in places.Values.Where(place => Names(place, "/XRef"u8)))
        {
            if (ReadAt(file, offset) is PdfStream stream)
            {
                trailers.Add((offset, stream.Dictionary));
            }
        }

        for (int at = 0, ahead; at < file.Length && (ahead = file.Span[at..].IndexOf("trailer"u8)) >= 0 && trailers.Count < 1000; at += ahead + 7)
        {
            if (new PdfSyntax(file, at + ahead + 7).Next() is Dictionary<string, object?> trailer)
            {
                trailers.Add((at + ahead, trailer));
            }
        }

        foreach (var (_, trailer) in trailers.OrderBy(trailer => trailer.At))
        {
            Root = trailer.GetValueOrDefault("Root") ?? Root;
            Properties = trailer.GetValueOrDefault("Info") ?? Properties;
            IsEncrypted |= trailer.ContainsKey("Encrypt");
        }
    }

    private void OpenObjectStream(int offset)
    {
        if (ReadAt(file, offset) is not PdfStream stream || Unpack(stream) is not { } bytes)
        {
            return;
        }

        var header = new PdfSyntax(bytes);
        var count = stream.Dictionary.GetValueOrDefault("N") is double given ? (int)Math.Clamp(given, 0, mostObjects - places.Count) : 0;
        var first = stream.Dictionary.GetValueOrDefault("First") is double start ? (int)Math.Clamp(start, 0, bytes.Length) : 0;
        for (var index = 0; index < count && header.Next() is double number && header.Next() is double place; index++)
        {
            // An object that was changed later stands in the file by itself.
            if (number is > 0 and < int.MaxValue && place >= 0 && first + place < bytes.Length && !(places.TryGetValue((int)number, out var other) && other.Offset > offset))
            {
                places[(int)number] = (bytes, first + (int)place);
            }
        }
    }

    private static object? ReadAt(ReadOnlyMemory<byte> bytes, int offset)
    {
        var syntax = new PdfSyntax(bytes, offset);
        var value = syntax.Next();
        if (value is not Dictionary<string, object?> dictionary)
        {
            return value;
        }

        var before = syntax.Position;
        if (syntax.Next() is not PdfWord { Text: "stream" })
        {
            syntax.Position = before;
            return dictionary;
        }

        var start = syntax.Position;
        start += start < bytes.Length && bytes.Span[start] == 13 ? 1 : 0;
        start += start < bytes.Length && bytes.Span[start] == 10 ? 1 : 0;
        return new PdfStream(dictionary, bytes[Math.Min(start, bytes.Length)..]);
    }
}

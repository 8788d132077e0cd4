using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using Sujarit.Kernel;

namespace Sujarit.Platform.Files;

/// <summary>Tells which office file a package is by the list of contents it carries. Nothing else of it is unpacked.</summary>
internal static class OfficePackage
{
    private const int endLength = 22;
    private const int entryLength = 46;
    private const int longestComment = 65_535;
    private const int mostListed = 1_000_000;
    private const string contents = "[Content_Types].xml";

    private static readonly Dictionary<string, FileKind> kinds = new()
    {
        [FileKind.Docx.Type + ".main+xml"] = FileKind.Docx,
        [FileKind.Xlsx.Type + ".main+xml"] = FileKind.Xlsx,
        [FileKind.Pptx.Type + ".main+xml"] = FileKind.Pptx,
    };

    public static FileKind Kind(FileStream file)
    {
        CheckDirectory(file);
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var types = Types(package.GetEntry(contents) ?? throw KindFinder.Refused("ไม่รับไฟล์ ZIP โปรดแนบทีละไฟล์"));
            if (types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                || package.Entries.Any(part => part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw KindFinder.Refused("ไม่รับไฟล์ที่มีมาโคร (macro) โปรดบันทึกเป็นแบบไม่มีมาโคร");
            }

            return types.Select(type => kinds.GetValueOrDefault(type)).FirstOrDefault(kind => kind is not null)
                ?? throw KindFinder.Refused("ไม่รู้จักชนิดของไฟล์นี้");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw Damaged();
        }
    }

    private static List<string> Types(ZipArchiveEntry list)
    {
        var buffer = new byte[mostListed + 1];
        using var stream = list.Open();
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > mostListed)
        {
            throw Bomb();
        }

        using var reader = XmlReader.Create(
            new MemoryStream(buffer, 0, length, writable: false),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        var types = new List<string>();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }

    /// <summary>Walks the directory at the end of the package by itself first: the reader would take in as much of it as a file claims to have.</summary>
    private static void CheckDirectory(FileStream file)
    {
        var (at, count) = End(file);
        long unpacked = 0;
        var entry = new byte[entryLength];
        file.Position = at;
        for (var index = 0; index < count; index++)
        {
            if (file.ReadAtLeast(entry, entryLength, throwOnEndOfStream: false) < entryLength || !entry.AsSpan().StartsWith("PK\x1\x2"u8))
            {
                throw Damaged();
            }

            unpacked += BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(24));
            if (unpacked > FileLimits.MostUnpacked)
            {
                throw Bomb();
            }

            file.Position += U16(entry, 28) + U16(entry, 30) + U16(entry, 32);
        }

        Span<byte> next = stackalloc byte[4];
        if (file.ReadAtLeast(next, 4, throwOnEndOfStream: false) < 4 || !next.SequenceEqual("PK\x5\x6"u8))
        {
            throw Damaged();
        }

        file.Position = 0;
    }

    private static (long At, int Count) End(FileStream file)
    {
        var tail = new byte[Math.Min(file.Length, endLength + longestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x5\x6"u8);
        // The end is the end: what stands behind it would make the file two things at once.
        if (end < 0 || end + endLength > tail.Length || end + endLength + U16(tail, end + 20) != tail.Length)
        {
            throw Damaged();
        }

        var count = U16(tail, end + 10);
        var at = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        return count > FileLimits.MostParts ? throw Bomb() : at < file.Length ? (at, count) : throw Damaged();
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static UnreadableException Damaged() => new("ไฟล์เสียหายหรือไม่ครบ โปรดเปิดดูแล้วบันทึกใหม่");

    private static UnreadableException Bomb() => new("ไฟล์นี้คลายออกมาใหญ่เกินไป โปรดแบ่งเป็นหลายไฟล์");
}

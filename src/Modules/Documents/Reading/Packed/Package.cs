using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Packed;

/// <summary>
/// An Office file: parts in a ZIP. Parts are read as streams, never unpacked to disk, never resolved to anything outside, and metered.
/// </summary>
internal sealed class Package : IDisposable
{
    private const int longestDirectory = 4 * 1024 * 1024;
    private const string relationshipNamespaceEnd = "/relationships";

    private readonly ZipArchive archive;
    private readonly Quota quota;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive archive, Quota quota)
    {
        this.archive = archive;
        this.quota = quota;
        foreach (var entry in archive.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }

    /// <summary>Every name in the file, as it stands there.</summary>
    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName.Replace('\\', '/'));

    public static Package Open(string path, Quota quota) => Open(File.OpenRead(path), quota);

    /// <summary>Opens a file that is read from its beginning to its end and back; the package closes it.</summary>
    public static Package Open(Stream file, Quota quota)
    {
        try
        {
            RefuseEndlessDirectory(file);
            return new Package(new ZipArchive(file, ZipArchiveMode.Read), quota);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => archive.Dispose();

    public FileKind Recognise()
    {
        var main = MainPart();
        return main switch
        {
            _ when main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) => FileKind.OtherOffice,
            _ when main.StartsWith("word/", StringComparison.OrdinalIgnoreCase) => FileKind.Word,
            _ when main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => FileKind.Sheets,
            _ when main.Length > 0 || parts.ContainsKey("mimetype") => FileKind.OtherOffice,
            _ when parts.ContainsKey("EncryptedPackage") => FileKind.OldOffice,
            _ => FileKind.Archive,
        };
    }

    /// <summary>The path of the part everything else hangs on; empty where there is none.</summary>
    public string MainPart() =>
        Relationships("").FirstOrDefault(link => link.Kind == "officeDocument") is { Target: { Length: > 0 } target } ? target
        : parts.ContainsKey("word/document.xml") ? "word/document.xml"
        : parts.ContainsKey("xl/workbook.xml") ? "xl/workbook.xml"
        : "";

    /// <summary>The title in the file's properties; empty where there is none.</summary>
    public string Title()
    {
        using var properties = Read(Relationships("").FirstOrDefault(link => link.Kind == "core-properties")?.Target ?? "");
        while (properties?.Read() == true)
        {
            if (properties.NodeType == XmlNodeType.Element && properties.LocalName == "title" && !properties.IsEmptyElement)
            {
                properties.Read();
                return Wording.Clean(properties.Value);
            }
        }

        return "";
    }

    /// <summary>What a part points to inside the file.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        using var xml = Read($"{part[..slash]}_rels/{part[slash..]}.rels");
        var found = new List<Relationship>();
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "Relationship" && xml.NamespaceURI.EndsWith(relationshipNamespaceEnd, StringComparison.Ordinal))
            {
                var (kind, target, isOutside) = (xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "", xml.GetAttribute("TargetMode") == "External");
                found.Add(
                    new Relationship(
                        xml.GetAttribute("Id") ?? "",
                        kind[(kind.LastIndexOf('/') + 1)..],
                        isOutside ? "" : Resolve(part[..slash], target)
                    )
                    {
                        Outside = isOutside ? target : "",
                    }
                );
            }
        }

        return found;
    }

    /// <summary>Reads a part from its beginning; null where there is none of that name.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isWhole">Whether it is what the file says, so that how far it is read is how far the file is.</param>
    public XmlReader? Read(string part, bool isWhole = false)
    {
        if (part.Length == 0 || !parts.TryGetValue(part, out var entry))
        {
            return null;
        }

        RefuseDocumentType(entry);
        var settings = new XmlReaderSettings
        {
            CloseInput = true,
            CheckCharacters = false,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(),
            XmlResolver = null,
        };
        return XmlReader.Create(new MeteredStream(entry.Open(), entry.CompressedLength, quota, holdsTags: true) { Expected = isWhole ? entry.Length : 0 }, settings);
    }

    /// <summary>The first bytes of a part; none where there is no part of that name.</summary>
    public byte[] Head(string part, int length)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            return [];
        }

        using var content = new MeteredStream(entry.Open(), entry.CompressedLength, quota);
        var head = new byte[length];
        return head[..content.ReadAtLeast(head, length, throwOnEndOfStream: false)];
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
            {
                path.Add(step);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }

    private static void RefuseDocumentType(ZipArchiveEntry entry)
    {
        using var start = entry.Open();
        Span<byte> head = stackalloc byte[1024];
        var length = start.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (head[..length].IndexOf("<!DOCTYPE"u8) >= 0)
        {
            throw new UnreadableException(
                "ไฟล์มีคำสั่งเรียกข้อมูลจากที่อื่น (DTD) ซึ่งเอกสาร Word และ Excel ปกติไม่มี จึงไม่อ่านเพื่อความปลอดภัย โปรดเปิดแล้วบันทึกใหม่"
            );
        }
    }

    // A directory of millions of names would fill the memory before the first part is read.
    private static void RefuseEndlessDirectory(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, 65_557)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + 22 > tail.Length)
        {
            throw new InvalidDataException();
        }

        var directory = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (file.Length - directory > longestDirectory)
        {
            throw new UnreadableException("ไฟล์มีส่วนย่อยข้างในมากผิดปกติ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่");
        }

        file.Position = 0;
    }
}

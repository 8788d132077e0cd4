using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Sujarit.Documents.Contracts;
using Sujarit.Documents.Reading;
using Sujarit.Documents.Reading.Packed;
using Sujarit.Kernel;
using Sujarit.Platform.Access;

namespace Sujarit.Documents.Papers.Layouts;

/// <summary>Looks at a file that is to be a layout, and says in Thai everything that has to be mended first.</summary>
internal static class LayoutCheck
{
    /// <summary>The largest layout, in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>The largest form with one in it, in bytes.</summary>
    public const int MostSent = MostBytes + (64 * 1024);

    private static readonly ReadingLimits limits = new() { FileBytes = MostBytes, UnpackedBytes = 40L * 1024 * 1024, CompressionRatio = 100, Depth = 200 };

    /// <summary>What is wrong with the file, a sentence each; empty where it can be used.</summary>
    public static IReadOnlyList<string> Faults(byte[] file, PaperKind kind, AgencyCard agency)
    {
        if (!file.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            return ["ไฟล์นี้ไม่ใช่ Word แบบ .docx โปรดเปิดใน Word แล้วบันทึกเป็น “เอกสาร Word (.docx)” โดยไม่ใส่รหัสผ่าน"];
        }

        try
        {
            using var package = Package.Open(new MemoryStream(file, writable: false), new Quota(limits));
            var safety = new LayoutSafety(package, limits.Depth);
            var stories = safety.Look();
            return safety.Faults.Count > 0 ? safety.Faults : new LayoutFit(kind).Faults(stories) is { Count: > 0 } unfit ? unfit : new LayoutTrial(file, kind, agency).Faults();
        }
        catch (UnreadableException refused)
        {
            return [refused.Message];
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return ["ไฟล์เสียหายหรือไม่ใช่ Word แบบ .docx โปรดเปิดใน Word แล้วบันทึกใหม่"];
        }
    }

    private static bool IsBroken(Exception problem) =>
        problem is InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or IOException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or NullReferenceException or KeyNotFoundException;
}

using System.IO.Compression;
using Sujarit.Documents.Contracts;

namespace Sujarit.Modules.Documents;

public sealed class XlsxWriterTests
{
    [Fact]
    public void The_same_rows_are_the_same_file_byte_for_byte()
    {
        var first = Write();
        var second = Write();

        Assert.Equal(first, second);
        using var file = new ZipArchive(new MemoryStream(first));
        Assert.All(file.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(2, file.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
    }

    private static byte[] Write() =>
        XlsxWriter.Write(("ข้อมูล", [["ชื่อ", "จำนวน"], ["ก", 1.5m], ["ข", new DateOnly(2024, 1, 31)]]), ("คำอธิบาย", [["คอลัมน์"], [null]]));
}

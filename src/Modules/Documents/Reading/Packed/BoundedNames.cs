using System.Xml;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Packed;

/// <summary>The names of elements and attributes in one part. Office knows a few thousand; a file that invents more is refused.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int most = 20_000;
    private int count;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name) =>
        ++count <= most ? name : throw new UnreadableException("ไฟล์มีโครงสร้างผิดปกติ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่");
}

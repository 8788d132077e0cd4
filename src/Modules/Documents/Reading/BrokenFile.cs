using System.Xml;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading;

/// <summary>A file that is not whole is refused by a sentence, whatever its reader stumbles over.</summary>
internal static class BrokenFile
{
    public static T Refuse<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new UnreadableException("ไม่มีสิทธิ์อ่านไฟล์นี้ โปรดขอสิทธิ์อ่านหรือคัดลอกไฟล์ไปไว้ในโฟลเดอร์ของท่าน", denied);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or XmlException or NotSupportedException)
        {
            throw new UnreadableException("ไฟล์เสียหายหรือไม่สมบูรณ์ โปรดเปิดในโปรแกรมเดิมแล้วบันทึกใหม่", broken);
        }
    }
}

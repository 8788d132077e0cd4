using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads and checks a whole shelf of rulebooks.</summary>
internal static class ShelfReader
{
    public static Rulebooks Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnreadableException($"ไม่พบโฟลเดอร์หลักเกณฑ์การประเมิน {folder} โปรดติดตั้งโปรแกรมใหม่ให้ครบทุกแฟ้ม");
        }

        var faults = new Faults();
        var years = Directory.GetDirectories(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Order(StringComparer.Ordinal);
        var books = years.Select(year => ReadBook(folder, year, faults)).OfType<Rulebook>().ToList();
        if (books.Count == 0)
        {
            faults.Add(folder, 1, "ไม่มีหลักเกณฑ์ของปีใดที่อ่านได้ โปรดเพิ่มโฟลเดอร์ของปี");
        }

        faults.ThrowIfAny();
        return new Rulebooks(books, []);
    }

    private static Rulebook? ReadBook(string folder, string year, Faults faults)
    {
        var assessment = Sheet.Open(folder, $"{year}/assessment.yaml", faults);
        var disclosure = Sheet.Open(folder, $"{year}/disclosure.yaml", faults);
        if (assessment is null || disclosure is null)
        {
            return null;
        }

        var book = AssessmentReader.Read(assessment) with { Items = DisclosureReader.Read(disclosure) };
        assessment.Close();
        disclosure.Close();
        return book;
    }
}

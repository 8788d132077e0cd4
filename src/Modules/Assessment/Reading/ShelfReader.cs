using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads and checks a whole shelf of rulebooks; all its faults are told at once.</summary>
internal sealed class ShelfReader(string folder)
{
    private readonly Faults faults = new();

    public static Rulebooks Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UnreadableException($"ไม่พบโฟลเดอร์หลักเกณฑ์การประเมิน {folder} โปรดติดตั้งโปรแกรมใหม่ให้ครบทุกไฟล์");
        }

        return new ShelfReader(folder).Read();
    }

    private Rulebooks Read()
    {
        var years = Directory.GetDirectories(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Order(StringComparer.Ordinal);
        var books = years.Select(ReadBook).OfType<Rulebook>().ToList();
        if (books.Count == 0)
        {
            faults.Add(".", 1, "ไม่มีหลักเกณฑ์ของปีใดที่อ่านได้ โปรดเพิ่มโฟลเดอร์ของปี");
        }

        var carried = books.Zip(books.Skip(1)).Select(pair => ReadCarriedOver(pair.First, pair.Second)).OfType<CarriedOver>().ToList();
        var library = new LibraryReader(folder, books, faults).Read();
        faults.ThrowIfAny();
        return new Rulebooks(books, carried, library!);
    }

    private Rulebook? ReadBook(string year)
    {
        var assessment = Sheet.Open(folder, $"{year}/assessment.yaml", faults);
        var disclosure = Sheet.Open(folder, $"{year}/disclosure.yaml", faults);
        var iit = Sheet.Open(folder, $"{year}/surveys/iit.yaml", faults);
        var eit = Sheet.Open(folder, $"{year}/surveys/eit.yaml", faults);
        var calendar = Sheet.Open(folder, $"{year}/calendar.yaml", faults);
        if (assessment is null || disclosure is null || iit is null || eit is null || calendar is null)
        {
            return null;
        }

        var surveys = new[] { iit, eit }.Select(sheet => (Sheet: sheet, Survey: SurveyReader.Read(sheet))).ToList();
        var guidance = MaybeOpen($"{year}/guidance.yaml");
        var items = DisclosureReader.Read(disclosure);
        var book = AssessmentReader.Read(assessment) with
        {
            Items = guidance is null ? items : GuidanceReader.Explain(items, guidance, year),
            Surveys = [.. surveys.Select(pair => pair.Survey)],
            Calendar = CalendarReader.Read(calendar),
        };
        new BookCheck(book, assessment, disclosure).Run(year);
        surveys.ForEach(pair => SurveyCheck.Run(book, pair.Survey, pair.Sheet));
        foreach (var sheet in new[] { assessment, disclosure, iit, eit, calendar })
        {
            sheet.Close();
        }

        guidance?.Close();
        return MaybeOpen($"{year}/checks.yaml") is { } checks ? new ChecksReader(book, checks).Read() : book;
    }

    /// <summary>A file a year may be without.</summary>
    private Sheet? MaybeOpen(string name) => File.Exists(Path.Combine(folder, name)) ? Sheet.Open(folder, name, faults) : null;

    private CarriedOver? ReadCarriedOver(Rulebook older, Rulebook newer)
    {
        var name = $"carried-over/{older.Year.BuddhistYear}-{newer.Year.BuddhistYear}.yaml";
        if (Sheet.Open(folder, name, faults) is not { } sheet)
        {
            return null;
        }

        var carried = CarriedOverReader.Read(sheet);
        if ((carried.From, carried.To) != (older.Year, newer.Year))
        {
            sheet.Root.Fault("from และ to ต้องตรงกับชื่อไฟล์");
        }

        CarriedOverCheck.Run(carried, older, newer, sheet);
        sheet.Close();
        return carried;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sujarit.Disclosure.News;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.OpenData;

/// <summary>Which rows are asked for.</summary>
internal sealed record OpenQuestion
{
    /// <summary>The most rows a page has.</summary>
    public const int MostOnPage = 1000;

    /// <summary>The rows of a page where nobody says how many.</summary>
    public const int UsualOnPage = 100;

    /// <summary>The most rows a file has.</summary>
    public const int MostInFile = 100_000;

    public const string PageWord = "page";
    public const string SizeWord = "size";

    private const int digitsOfYear = 4;
    private const int mostPages = 1_000_000;

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many rows a page has.</summary>
    public int Size { get; init; } = UsualOnPage;

    /// <summary>Only those of this assessment; null for all.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Only those of this item, as the rulebook writes its code; null for all.</summary>
    public string? Item { get; init; }

    /// <summary>Only what became public on this day or later; null for all.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only posts of this kind; null for all.</summary>
    public NewsKind? Kind { get; init; }

    /// <summary>How many rows come before.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>The whole set, as files have it.</summary>
    public OpenQuestion Whole => this with { Page = 1, Size = MostInFile };

    /// <summary>The query that asks for the same of a page.</summary>
    public string Query(IReadOnlyList<OpenFilter> filters, int page) =>
        Written([.. Chosen(filters), (PageWord, Text(page)), .. Size == UsualOnPage ? Array.Empty<(string, string?)>() : [(SizeWord, Text(Size))]]);

    /// <summary>The query that asks for the same, whichever page; empty for all.</summary>
    public string Query(IReadOnlyList<OpenFilter> filters) => Written(Chosen(filters));

    /// <summary>What is asked of a filter, as it is typed; null for nothing.</summary>
    public string? Of(OpenFilter filter) =>
        filter.Name == OpenFilter.Year.Name ? Year?.ToString()
        : filter.Name == OpenFilter.Item.Name ? Item?.ToLowerInvariant()
        : filter.Name == OpenFilter.Since.Name ? Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Kind is { } kind ? NewsWords.Word(kind)
        : null;

    /// <summary>Reads what a caller asks for.</summary>
    /// <param name="query">As it came.</param>
    /// <param name="filters">By what the set can be asked.</param>
    /// <param name="hasPages">Whether one page after the other is asked for.</param>
    /// <exception cref="RuleBrokenException">Something is asked that is not understood: whoever misspells a word shall not take all for some.</exception>
    public static OpenQuestion Read(IQueryCollection query, IReadOnlyList<OpenFilter> filters, bool hasPages)
    {
        var known = filters.Select(filter => filter.Name).Concat(hasPages ? [PageWord, SizeWord] : []).ToList();
        if (query.FirstOrDefault(pair => !known.Contains(pair.Key) || pair.Value.Count != 1).Key is { } other)
        {
            throw new RuleBrokenException(known.Contains(other) ? $"ระบุ {other} ได้เพียงค่าเดียว" : known.Count == 0 ? $"ไม่รู้จักตัวเลือก {other} ชุดข้อมูลนี้ไม่มีตัวเลือก" : $"ไม่รู้จักตัวเลือก {other} ตัวเลือกที่ใช้ได้คือ {string.Join(", ", known)}");
        }

        return new OpenQuestion
        {
            Page = Number(query[PageWord], 1, mostPages) ?? 1,
            Size = Number(query[SizeWord], 1, MostOnPage, SizeWord) ?? UsualOnPage,
            Year = YearOf(query[OpenFilter.Year.Name]),
            Item = ItemOf(query[OpenFilter.Item.Name]),
            Since = DayOf(query[OpenFilter.Since.Name]),
            Kind = KindOf(query[OpenFilter.Kind.Name]),
        };
    }

    private IEnumerable<(string Name, string? Value)> Chosen(IEnumerable<OpenFilter> filters) =>
        filters.Select(filter => (filter.Name, Of(filter))).Where(word => word.Item2 is not null);

    private static string Written(IEnumerable<(string Name, string? Value)> words) => QueryString.Create(words.Select(word => KeyValuePair.Create(word.Name, word.Value))).ToUriComponent();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // An empty field of a form asks for nothing.
    private static int? Number(string? text, int least, int most, string word = PageWord) =>
        string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new RuleBrokenException(string.Create(CultureInfo.InvariantCulture, $"{word} ต้องเป็นจำนวนเต็มตั้งแต่ {least} ถึง {most}"));

    private static FiscalYear? YearOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : text.Length == digitsOfYear && FiscalYear.TryRead(text, out var year) && Shelf.Book(year) is not null ? year
        : throw new RuleBrokenException("year ต้องเป็นปี พ.ศ. ที่มีการประเมิน เขียนด้วยเลขอารบิกสี่หลัก");

    private static string? ItemOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : Shelf.Codes.TryGetValue(text, out var code) ? code
        : throw new RuleBrokenException("item ต้องเป็นรหัสข้อตามหลักเกณฑ์ เช่น o12");

    private static DateOnly? DayOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RuleBrokenException("since ต้องเป็นวันที่แบบ ปี ค.ศ.-เดือน-วัน เช่น 2024-01-31");

    private static NewsKind? KindOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : NewsWords.Kind(text) ?? throw new RuleBrokenException($"kind ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: {string.Join(", ", OpenFilter.Kind.Words)}");
}

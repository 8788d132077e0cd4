using Sujarit.Assessment.Reading;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Contracts;

/// <summary>The shelf of rulebooks: one folder of YAML for each assessment year.</summary>
public sealed class Rulebooks
{
    private static readonly Lazy<Rulebooks> besideProgram = new(() =>
        In(Path.Combine(AppContext.BaseDirectory, "rules"))
    );

    private readonly SortedDictionary<FiscalYear, Rulebook> books;

    internal Rulebooks(IEnumerable<Rulebook> books, IReadOnlyList<CarriedOver> carriedOver, MeasureLibrary library)
    {
        this.books = new(books.ToDictionary(book => book.Year));
        CarriedOver = carriedOver;
        Library = library;
    }

    /// <summary>The rulebooks that came with the program, read and checked at first use.</summary>
    /// <exception cref="UnreadableException">A file does not hold; the message names file, line and remedy.</exception>
    public static Rulebooks BesideProgram => besideProgram.Value;

    /// <summary>The years that have a rulebook of their own, oldest first.</summary>
    public IReadOnlyList<FiscalYear> Years => [.. books.Keys];

    /// <summary>The codes of all tools and parts any year has, in official order.</summary>
    public IReadOnlyList<string> ToolCodes =>
        [.. books.Values.Last().Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code))];

    /// <summary>What became of each year's codes in the next, oldest first.</summary>
    public IReadOnlyList<CarriedOver> CarriedOver { get; }

    /// <summary>The themes of the yearly analysis, and the measures to choose from.</summary>
    public MeasureLibrary Library { get; }

    /// <summary>Reads and checks the rulebooks of a folder.</summary>
    /// <exception cref="UnreadableException">A file does not hold; the message names file, line and remedy.</exception>
    public static Rulebooks In(string folder) => ShelfReader.Read(folder);

    /// <summary>
    /// The rulebook of an assessment year. A year after the newest rulebook opens from that one, marked as a draft and without its guidance:
    /// what that was written for may by then mean something else.
    /// </summary>
    /// <exception cref="RuleBrokenException">The year lies before the first rulebook, or between two without one of its own.</exception>
    public Rulebook Of(FiscalYear year)
    {
        if (books.TryGetValue(year, out var book))
        {
            return book;
        }

        var newest = books.Values.Last();
        return year > newest.Year
            ? newest with { Year = year, IsDraft = true, ItemsScored = false, Items = [.. newest.Items.Select(item => item with { Guidance = null })] }
            : throw new RuleBrokenException(
                $"ไม่มีหลักเกณฑ์การประเมินของปีงบประมาณ พ.ศ. {year.BuddhistYear} โปรดระบุปีตั้งแต่ พ.ศ. {Years[0].BuddhistYear} เป็นต้นไป"
            );
    }

    /// <summary>
    /// The item, and the book it stands in, that asks for a part's content of a fiscal year: the report on the measures of one
    /// year is an item of the next year's assessment. Null where no rulebook says so.
    /// </summary>
    /// <param name="role">A part of <see cref="ItemRole"/>.</param>
    /// <param name="content">The fiscal year the content is about.</param>
    public (Rulebook Book, Item Item)? AskingFor(string role, FiscalYear content)
    {
        foreach (var year in Years.Append(Years[^1].Next))
        {
            var book = Of(year);
            if (book.ItemOf(role) is { } item && item.Asks(year) == content)
            {
                return (book, item);
            }
        }

        return null;
    }

    /// <summary>
    /// The items in which an item of one year goes on in another, forward or back; the item itself within a year. None where it was dropped, came
    /// later, or where nobody knows.
    /// </summary>
    public IReadOnlyList<string> Follow(string code, FiscalYear from, FiscalYear to)
    {
        // A year after the newest rulebook opens from that one.
        var (year, last) = (Earlier(from, Years[^1]), Earlier(to, Years[^1]));
        IReadOnlyList<string> codes = [code];
        while (year != last && codes.Count > 0)
        {
            var isForward = year < last;
            var older = isForward ? year : year.Previous;
            var carries = CarriedOver.FirstOrDefault(carried => carried.From == older)?.Items ?? [];
            codes = [.. codes.SelectMany(known => Step(carries, known, isForward)).Distinct()];
            year = isForward ? year.Next : year.Previous;
        }

        return codes;
    }

    private static FiscalYear Earlier(FiscalYear one, FiscalYear other) => one < other ? one : other;

    private static IEnumerable<string> Step(IReadOnlyList<Carry> carries, string code, bool isForward) =>
        isForward ? carries.Where(carry => carry.From == code).SelectMany(carry => carry.To) : carries.Where(carry => carry.To.Contains(code)).Select(carry => carry.From);
}

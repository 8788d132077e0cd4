namespace Sujarit.Documents.Papers;

/// <summary>A number as it is given to a paper.</summary>
/// <param name="SeriesId">The series it is of.</param>
/// <param name="Year">The calendar year in พ.ศ.</param>
/// <param name="Number">The number itself.</param>
/// <param name="Words">As papers and the register name it, in Arabic digits, such as <c>สฎ 71038/12</c>.</param>
/// <param name="IsPrinted">Whether the paper prints it, or only the register.</param>
/// <param name="On">The date of the paper.</param>
internal sealed record GivenNumber(Guid SeriesId, int Year, int Number, string Words, bool IsPrinted, DateOnly On);

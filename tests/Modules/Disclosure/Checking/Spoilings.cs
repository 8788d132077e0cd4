using System.Text.RegularExpressions;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Tables;
using Sujarit.Kernel.Thai;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>The ways to spoil what a rule looks for, each with what is then to be found.</summary>
internal static partial class Spoilings
{
    private const string other = "อักษร";

    public static IEnumerable<(CheckKind Wanted, Action<SampleGround, List<DraftExhibit>> Spoil)> Of(CheckRule rule, string code) =>
        rule switch
        {
            ColumnRule column => Column(column),
            WordsRule words => [(CheckKind.WordsMissing, (_, serving) => serving.ForEach(exhibit => words.Any.ToList().ForEach(word => exhibit.Replace(word, other, words.NotAfter))))],
            MonthsRule months => [(CheckKind.MonthMissing, (_, serving) => Change(serving, months.Names, WithoutMonth))],
            DaysRule days => [(CheckKind.DayOutsideYear, (_, serving) => Change(serving, days.Names, (table, column) => With(table, column, "2020-01-15")))],
            SumRule sum => [(CheckKind.SumMismatch, (_, serving) => Change(serving, sum.Whole, (table, column) => With(table, column, "999")))],
            LanguageRule language => [(CheckKind.LanguageMissing, (_, serving) => serving.ForEach(exhibit => Silence(exhibit, language.Language)))],
            SignedRule => [(CheckKind.SignatureMissing, (_, serving) => serving.ForEach(exhibit => exhibit.Replace("สมคิด แสงสมมุติ", "สมหมาย คนก่อน")))],
            PictureRule => [(CheckKind.PictureMissing, (_, serving) => serving.ForEach(exhibit => exhibit.Text = Picture().Replace(exhibit.Text, "")))],
            AsOfRule =>
            [
                (CheckKind.AsOfMissing, (_, serving) => serving.ForEach(exhibit => ForgetDay(exhibit, null))),
                (CheckKind.WrongAsOf, (_, serving) => serving.ForEach(exhibit => ForgetDay(exhibit, exhibit.AsOf?.AddDays(-31) ?? new DateOnly(2024, 2, 29)))),
            ],
            OnlineRule online => Online(online),
            RowsRule => [(CheckKind.RowMissing, (_, serving) => serving.ForEach(exhibit => exhibit.Table = exhibit.Table is { } table ? DataTable.Of(table.Columns, []) : null))],
            _ => throw new ArgumentOutOfRangeException(nameof(rule), $"{rule} of {code} has no way to be spoilt."),
        };

    /// <summary>Every address that is led to for an item.</summary>
    public static IReadOnlyList<string> LinksOf(string code) =>
        [.. new SampleGround().Exhibits.Where(exhibit => exhibit.Serves.Any(use => use.Item == code)).SelectMany(exhibit => Address().Matches(exhibit.Text).Select(match => match.Value).Append(exhibit.Address).OfType<string>()).Where(CheckedExhibit.IsOfWeb).Distinct()];

    /// <summary>Takes out the times a plan says it is for.</summary>
    public static void ForgetSpans(DraftExhibit exhibit)
    {
        (exhibit.Title, exhibit.Text) = (Span().Replace(exhibit.Title, "ตามแผน"), Span().Replace(exhibit.Text, "ตามแผน"));
        exhibit.Files.ForEach(file => file.Words = file.Words is null ? null : Span().Replace(ThaiDigits.ToArabic(file.Words), "ตามแผน"));
        if (exhibit.Table is { } table)
        {
            exhibit.Table = DataTable.Of(table.Columns, table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Span().Replace(cell, "ตามแผน"))]));
        }
    }

    public static string WithoutAlternatives(string text) => Alternative().Replace(text, "![]");

    private static IEnumerable<(CheckKind, Action<SampleGround, List<DraftExhibit>>)> Column(ColumnRule rule)
    {
        yield return (CheckKind.ColumnMissing, (_, serving) =>
        {
            Change(serving, rule.Names, (table, column) => table.Rename(table.Columns[column].Name, "ช่องอื่น"));
            foreach (var exhibit in serving.Where(exhibit => exhibit.Table is null))
            {
                rule.Names.Select(CheckedTable.Plain).ToList().ForEach(name => exhibit.Replace(name, other));
            }
        }
        );
        yield return (CheckKind.CellEmpty, (_, serving) => Change(serving, rule.Names, (table, column) => With(table, column, "")));
        yield return (CheckKind.CellEmpty, (_, serving) => Change(serving, rule.Names, (table, column) => With(table, column, "-")));
        if (rule.Holds != CheckedCell.Words)
        {
            yield return (CheckKind.CellMisfit, (_, serving) => Change(serving, rule.Names, (table, column) => With(table, column, "รอสอบถาม")));
        }
    }

    private static IEnumerable<(CheckKind, Action<SampleGround, List<DraftExhibit>>)> Online(OnlineRule rule)
    {
        yield return (CheckKind.ChannelMissing, (_, serving) => serving.ForEach(exhibit => Lead(exhibit, null)));
        if (rule.ApartFrom is { } apart)
        {
            yield return (CheckKind.ChannelShared, (_, serving) => serving.ForEach(exhibit => Lead(exhibit, LinksOf(apart)[0])));
        }
    }

    private static void Lead(DraftExhibit exhibit, string? address)
    {
        exhibit.Text = Address().Replace(exhibit.Text, address ?? "mailto:a@example.com");
        if (exhibit.Address is not null && address is null)
        {
            // A link that leads nowhere shows nothing at all: the channel is told of, and nobody is led to it.
            exhibit.BecomePage("โปรดติดต่อสำนักปลัดในเวลาราชการ");
        }

        exhibit.Address = exhibit.Address is null ? null : address;
    }

    /// <summary>Changes the first table that has a column, whether it is a table or written on a page.</summary>
    private static void Change(List<DraftExhibit> serving, IReadOnlyList<string> names, Func<DataTable, int, DataTable> change)
    {
        var exhibit = serving.FirstOrDefault(known => known.Table is { } table && CheckedTable.Of(table).Column(names) is not null);
        Assert.True(exhibit is not null, $"No table has a column {names[0]}: the sample is to have one.");
        exhibit.Table = change(exhibit.Table!, CheckedTable.Of(exhibit.Table!).Column(names)!.Value);
    }

    private static DataTable WithoutMonth(DataTable table, int column) =>
        DataTable.Of(table.Columns, table.Rows.Where(row => row[column] != table.Rows[2][column]));

    private static DataTable With(DataTable table, int column, string cell) =>
        DataTable.Of(table.Columns, table.Rows.Select((row, at) => at == 0 ? (IReadOnlyList<string>)[.. row.Select((old, place) => place == column ? cell : old)] : row));

    private static void Silence(DraftExhibit exhibit, CheckedLanguage language)
    {
        var letters = language == CheckedLanguage.Thai ? Thai() : English();
        (exhibit.Title, exhibit.Text) = (letters.Replace(exhibit.Title, ""), letters.Replace(exhibit.Text, ""));
        exhibit.Files.ForEach(file => file.Words = file.Words is null ? null : letters.Replace(file.Words, ""));
    }

    private static void ForgetDay(DraftExhibit exhibit, DateOnly? day)
    {
        exhibit.AsOf = day;
        exhibit.Replace("31 มีนาคม 2567", other);
    }

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.None, 2000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"!\[[^\]]*\]", RegexOptions.None, 2000)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"https?://[^\s)>|]+", RegexOptions.None, 2000)]
    private static partial Regex Address();

    [GeneratedRegex(@"2[45]\d\d\s*(?:-|–|—|ถึง)\s*(?:พ\.?ศ\.?\s*)?2[45]\d\d", RegexOptions.None, 2000)]
    private static partial Regex Span();

    [GeneratedRegex(@"[\u0E00-\u0E7F]+", RegexOptions.None, 2000)]
    private static partial Regex Thai();

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.None, 2000)]
    private static partial Regex English();
}

using System.Globalization;
using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>disclosure.yaml</c>: the items and what each has to show.</summary>
internal static class DisclosureReader
{
    public static IReadOnlyList<Item> Read(Sheet sheet)
    {
        sheet.Root.Whole("year");
        return [.. AssessmentReader.Entries(sheet.Root, "items").Select(ReadItem)];
    }

    private static Item ReadItem(Block block)
    {
        // The rule may be a word, or a block of its own where it is less sure than the title.
        var year = block.HasInner("year") ? block.Inner("year") : block;
        return new Item(
            block.Text("code"),
            block.Text("title"),
            block.MaybeText("subIndicator"),
            year.Word(ReferenceEquals(year, block) ? "year" : "rule", Words.YearRules),
            year.Basis(),
            [.. block.List("elements").Select(ReadElement)],
            block.Basis()
        )
        {
            Role = block.MaybeText("role"),
            Topic = ReadTopic(block),
            AsOf = ReadDay(year),
            Themes = block.Texts("themes"),
            Note = block.MaybeText("note"),
        };
    }

    private static string? ReadTopic(Block block)
    {
        if (block.MaybeText("topic") is { } topic && !ItemTopic.All.Contains(topic))
        {
            block.Fault("topic", $"ต้องเป็น {string.Join(", ", ItemTopic.All)}");
        }

        return block.MaybeText("topic");
    }

    private static Element ReadElement(Block block) => new(block.Text("text"), block.Texts("points"), block.Basis());

    private static (int Month, int Day)? ReadDay(Block block)
    {
        if (block.MaybeText("asOf") is not { } text)
        {
            return null;
        }

        // A leap year, so that 29 February would be possible.
        if (DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day.Month, day.Day);
        }

        block.Fault("asOf", "ต้องเป็นเดือน-วัน เช่น 03-31");
        return null;
    }
}

using System.Globalization;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads <c>surveys/iit.yaml</c> and <c>surveys/eit.yaml</c>.</summary>
internal static class SurveyReader
{
    public static Survey Read(Sheet sheet)
    {
        var root = sheet.Root;
        root.Whole("year");
        var form = root.Inner("form");
        form.MaybeText("note");
        var scales = root.MaybeInner("scales");
        var entries = root.Has("questions") ? AssessmentReader.Entries(root, "questions") : [];
        return new Survey(
            form.Text("tool"),
            form.MaybeWhole("asked"),
            form.MaybeWhole("sameAs") is { } year ? new FiscalYear(year) : null,
            [.. entries.Select(entry => ReadQuestion(entry, scales))],
            form.Basis()
        );
    }

    private static Question ReadQuestion(Block block, Block? scales)
    {
        var parts = block.List("parts");
        return new Question(
            block.MaybeText("code"),
            block.Text("indicator"),
            block.MaybeText("wording"),
            block.MaybeText("topic"),
            block.MaybeText("note"),
            parts.Count == 0
                ? [new QuestionPart(null, ReadAnswers(block, scales))]
                : [.. parts.Select(part => new QuestionPart(part.Text("text"), ReadAnswers(part.Has("scale") ? part : block, scales)))],
            block.Basis(),
            AnswersBasis(block, scales)
        );
    }

    /// <summary>The answers of a named scale, or those written with the question; empty where neither is known.</summary>
    private static IReadOnlyList<Answer> ReadAnswers(Block block, Block? scales)
    {
        if (block.MaybeText("scale") is { } name)
        {
            return scales?.MaybeInner(name) is { } scale ? Answers(scale) : NoScale(block, name);
        }

        return block.Has("answers") ? Answers(block) : [];
    }

    private static Basis AnswersBasis(Block block, Block? scales) =>
        block.MaybeInner("answersRestOn")?.Basis()
        ?? (block.MaybeText("scale") is { } name ? scales?.MaybeInner(name)?.Basis() : null)
        ?? block.Basis();

    private static IReadOnlyList<Answer> Answers(Block block) =>
        [.. block.Pairs("answers").Select(pair => new Answer(pair.Key, Score(block, pair.Value)))];

    private static IReadOnlyList<Answer> NoScale(Block block, string name)
    {
        block.Fault("scale", $"ไม่มีมาตรวัด “{name}” ใต้ scales ของไฟล์นี้");
        return [];
    }

    private static decimal Score(Block block, string text)
    {
        if (decimal.TryParse(text, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 100)
        {
            return score;
        }

        block.Fault("answers", $"คะแนนของคำตอบต้องเป็นตัวเลข 0 ถึง 100 ไม่ใช่ “{text}”");
        return 0;
    }
}

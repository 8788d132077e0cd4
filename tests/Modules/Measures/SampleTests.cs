using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Commands;

namespace Sujarit.Modules.Measures;

/// <summary>Each invented paper is read as its answer says, loses nothing, and reads back after it is printed anew.</summary>
public class SampleTests
{
    private static readonly string[] content = ["agency", "fiscalYear", "round", "result", "measures", "actions", "items", "memo"];

    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_as_its_answer_says(string name)
    {
        var read = Json(name);
        var answer = JsonNode.Parse(File.ReadAllText(Samples.Answer(name)))!;
        Assert.Empty(content.SelectMany(key => Differences(key, answer[key], read[key])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistakes_in_a_sample_are_found_and_no_others(string name)
    {
        var found = Samples.Read(name).Findings.Select(finding => (Kind: KindOf(finding.Kind), Quote: Bare(finding.Quote))).ToList();
        var answer = JsonNode.Parse(File.ReadAllText(Samples.Answer(name)))!;
        Assert.All(
            answer["findings"]!.AsArray(),
            wanted => Assert.Contains(found, finding => finding.Kind == (string)wanted!["kind"]! && finding.Quote.Contains(Bare((string)wanted["mustQuote"]!), StringComparison.Ordinal))
        );
        var unwanted = answer["noFindings"]?.AsArray().Select(kind => (string)kind!).ToHashSet() ?? [];
        Assert.DoesNotContain(found, finding => unwanted.Contains(finding.Kind));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_on_a_sample_is_dropped(string name)
    {
        var paper = Samples.Open(name);
        Assert.Empty(NothingDropped.Lost(paper, Samples.Read(paper)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_printed_anew_reads_back(string name)
    {
        using var folder = new Folder();
        var report = Samples.Read(name);
        var printed = Samples.Print(report, folder.File("report.docx"));
        Assert.Equal(RoundTripTests.ContentOf(report), RoundTripTests.ContentOf(RoundTripTests.Read(printed)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_printed_anew_is_a_valid_word_file(string name)
    {
        using var folder = new Folder();
        using var word = WordprocessingDocument.Open(Samples.Print(Samples.Read(name), folder.File("report.docx")), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_reads_back_after_libreoffice_has_saved_it_again(string name)
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        Assert.Equal(RoundTripTests.ContentOf(Samples.Read(name)), RoundTripTests.ContentOf(RoundTripTests.Read(Samples.SavedAgain(name))));
    }

    [Theory]
    [InlineData("report-2567")]
    [InlineData("02-borderless-memo")]
    [InlineData("05-sheets")]
    public async Task A_sample_printed_as_pdf_reads_back(string name)
    {
        Assert.SkipUnless(Office.IsHere, "LibreOffice is not installed.");
        using var folder = new Folder();
        var report = Samples.Read(name);
        var pdf = await Office.Pdf(Samples.Print(report, folder.File("report.docx")));
        Assert.Equal(RoundTripTests.ContentOf(report), RoundTripTests.ContentOf(RoundTripTests.Read(pdf)));
    }

    private static JsonNode Json(string name) => JsonSerializer.SerializeToNode(Samples.Read(name), AnswerJson.Options)!;

    private static string KindOf(object kind) => JsonSerializer.SerializeToNode(kind, kind.GetType(), AnswerJson.Options)!.GetValue<string>();

    // Spaces are not compared: papers break lines inside words. A text that is missing may be null or empty.
    private static IEnumerable<string> Differences(string at, JsonNode? answer, JsonNode? read)
    {
        switch (answer)
        {
            case JsonObject fields:
                var keys = at.StartsWith("result.", StringComparison.Ordinal) ? fields.Concat(read!.AsObject()).Select(field => field.Key).Distinct() : fields.Select(field => field.Key);
                return keys.SelectMany(key => Differences($"{at}.{key}", fields[key], read?[key]));
            case JsonArray list when list.Count == (read as JsonArray)?.Count:
                return list.SelectMany((entry, index) => Differences($"{at}[{index}]", entry, read![index]));
            default:
                return Bare(answer?.ToString() ?? "") == Bare(read?.ToString() ?? "") || SameNumber(answer, read) ? [] : [$"{at}: {answer} ≠ {read}"];
        }
    }

    private static bool SameNumber(JsonNode? answer, JsonNode? read) =>
        decimal.TryParse(answer?.ToString(), CultureInfo.InvariantCulture, out var wanted)
        && decimal.TryParse(read?.ToString(), CultureInfo.InvariantCulture, out var found)
        && wanted == found;

    private static string Bare(string text) => string.Concat(ThaiText.Clean(text).Where(character => !char.IsWhiteSpace(character)));
}

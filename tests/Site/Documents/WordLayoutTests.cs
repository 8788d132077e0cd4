using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Modules.Documents.Papers;
using Sujarit.Platform.Access;
using Drawn = DocumentFormat.OpenXml.Wordprocessing;

namespace Sujarit.Site.Documents;

/// <summary>Layouts made in Microsoft Word, and the papers that are issued by them.</summary>
public class WordLayoutTests
{
    private const string root = "~/office/documents/layouts";

    [Theory, OnBoth]
    public async Task A_paper_issued_by_each_shape_of_layout_has_its_number_and_is_a_sound_Word_file(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        using var officer = await house.As(Role.ItaOfficer);
        Assert.True(WordShapes.All.Count >= 6);
        foreach (var (shape, file) in WordShapes.All)
        {
            var layout = file.Save();
            (await Upload(keeper, layout)).Ok();
            var paper = await PaperWork.Draft(officer, "Order", $"คำสั่งตาม {shape}");
            (await PaperWork.Issue(officer, paper)).Ok();

            var issued = (await officer.Send(HttpMethod.Get, $"{PaperWork.Root}/file/{paper}?format=docx")).Ok().Content;

            var (words, faults) = Read(issued);
            var number = (await PaperWork.Kept(house, paper)).NumberWords;
            Assert.All([Sujarit.Kernel.Thai.ThaiDigits.ToThai(number!), $"คำสั่งตาม {shape}", "จึงเรียนมาเพื่อโปรดทราบ", "(นายสมคิด แสงสมมุติ)", "๑๖ กันยายน พ.ศ. ๒๕๖๗"], said => Assert.Contains(said, words, StringComparison.Ordinal));
            Assert.DoesNotContain("Click or tap", words, StringComparison.Ordinal);
            Assert.Empty(faults.Except(Read(layout).Faults));
        }
    }

    [Theory, OnBoth]
    public async Task A_layout_that_would_lose_the_number_is_refused_by_where_it_stands(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var keeper = await house.As(Role.Administrator);
        var lost = new WordFile { Body = WordFile.Order(number: ""), FirstHeader = WordFile.Paragraph(WordFile.Inline("number")) };

        (await Upload(keeper, lost.Save())).Is(HttpStatusCode.UnprocessableEntity).Refuses("ช่อง “ที่” (แท็ก number) จะไม่พิมพ์ เพราะอยู่ในหัวกระดาษหรือท้ายกระดาษที่ไม่พิมพ์บนหน้าแรก");

        Assert.Empty(await house.Ask(db => db.Set<OwnLayout>().ToListAsync()));
    }

    private static async Task<Page> Upload(Caller keeper, byte[] layout) =>
        await keeper.Submit((await keeper.Get($"{root}/order")).Ok(), "ตรวจและใช้รูปแบบนี้", ("layout", new Upload("จาก Word.docx", layout)));

    /// <summary>What the page and its headers say, and what the schema says against them.</summary>
    private static (string Words, IReadOnlyList<string> Faults) Read(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);
        var main = package.MainDocumentPart!;
        OpenXmlElement[] texts = [main.Document, .. main.HeaderParts.Select(part => part.Header)];
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken);
        return (string.Join('\n', texts.SelectMany(text => text.Descendants<Drawn.Paragraph>()).Select(line => line.InnerText)), [.. faults.Select(fault => $"{fault.Part?.Uri} {fault.Node?.LocalName}: {fault.Description}")]);
    }
}

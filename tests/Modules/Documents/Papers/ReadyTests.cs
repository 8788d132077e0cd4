using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Ready;
using Sujarit.Kernel;

namespace Sujarit.Modules.Documents.Papers;

public sealed class ReadyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sujarit-ready-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_papers_beside_the_program_are_those_an_assessment_needs() =>
        Assert.Equal(["invitation", "measures-announcement", "minutes", "no-gift", "working-group"], ReadyShelf.BesideProgram.Papers.Select(paper => paper.Code).Order());

    [Fact]
    public void What_is_filled_in_stands_in_the_text_and_what_is_not_is_named()
    {
        var ready = ReadyShelf.BesideProgram.Of("working-group")!;

        var text = ready.Fill("เทศบาลตำบลคลองใส", ["2567", "นายหนึ่ง {{ลองดี}}", null, "นายสาม", "บัดนี้"]);

        Assert.Contains("2567", text.Subject, StringComparison.Ordinal);
        Assert.Contains("{{คณะทำงาน}}", text.Body, StringComparison.Ordinal);
        Assert.Contains("นายหนึ่ง ((ลองดี))", text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("{agency}", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_told_with_its_file_its_line_and_its_remedy()
    {
        File.WriteAllText(Path.Combine(folder, "a.yaml"), "kind: song\ntitle: ก\nabout: ข\nsource: ค\ncolour: แดง\nsubject: ง {unknown}\nbody: จ\nblanks:\n  - code: unused\n    label: ฉ\n");
        File.WriteAllText(Path.Combine(folder, "b.yaml"), "kind: order\n  title: [\n");

        var refused = Assert.Throws<UnreadableException>(() => ReadyShelf.In(folder)).Message;

        Assert.All(
            ["a.yaml บรรทัด 1: kind: ไม่รู้จัก “song”", "a.yaml บรรทัด 5: ไม่รู้จักคีย์ “colour”", "{unknown}", "ช่องว่าง “unused”", "b.yaml บรรทัด"],
            said => Assert.Contains(said, refused, StringComparison.Ordinal));
    }

    [Fact]
    public void No_ready_paper_leaves_a_gap_when_all_its_blanks_are_filled() =>
        Assert.All(ReadyShelf.BesideProgram.Papers, ready =>
        {
            var text = ready.Fill("หน่วยงาน", [.. ready.Blanks.Select(_ => "เติมแล้ว")]);
            var paper = Paper.Draft(ready.Kind, (Guid.NewGuid(), "สำนักปลัด"), text, new PaperSigner(null, "นาย", null), new PaperHand(null, "นาย", DateTimeOffset.UnixEpoch, default));
            Assert.Null(paper.Unready());
            Assert.DoesNotContain('{', text.Body);
        });
}

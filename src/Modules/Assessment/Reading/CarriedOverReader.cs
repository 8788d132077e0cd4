using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Reads a file of <c>carried-over</c>: what became of one year's codes in the next.</summary>
internal static class CarriedOverReader
{
    public static CarriedOver Read(Sheet sheet)
    {
        var root = sheet.Root;
        var items = root.Inner("items");
        items.Basis();
        items.MaybeText("note");
        var known = items.Flag("known");
        var carries = items.List("entries").Select(ReadCarry).ToList();
        if (!known)
        {
            // What is not known says why, so that nobody takes silence for completeness.
            items.Text("why");
        }

        return new CarriedOver(
            new FiscalYear(root.Whole("from")),
            new FiscalYear(root.Whole("to")),
            [.. AssessmentReader.Entries(root, "indicators").Select(ReadCarry)],
            known ? carries : null,
            items.Texts("new")
        );
    }

    private static Carry ReadCarry(Block block) =>
        new(
            block.Text("from"),
            block.Texts("to"),
            block.Word("how", Words.Carries) ?? NoKind(block),
            block.MaybeText("why"),
            block.Basis()
        );

    private static CarryKind NoKind(Block block)
    {
        if (!block.Has("how"))
        {
            block.Fault("how: ไม่มีค่า โปรดระบุ same, changed, split, merged หรือ dropped");
        }

        return CarryKind.Same;
    }
}

namespace Sujarit.Disclosure.Checking;

/// <summary>Looks an item over: what would cost it its points. It reads what is there and asks nothing.</summary>
internal sealed class ItemCheck
{
    private readonly CheckGround ground;
    private readonly IReadOnlyList<CheckedExhibit> exhibits;

    private ItemCheck(CheckGround ground)
    {
        this.ground = ground;
        exhibits = [.. ground.Content.Exhibits.Select(served => new CheckedExhibit(served, ground.Texts))];
    }

    /// <summary>What is found, by element; what is of the whole item stands last.</summary>
    public static IReadOnlyList<CheckFinding> Of(CheckGround ground) => new ItemCheck(ground).Run();

    private List<CheckFinding> Run()
    {
        var item = ground.Content.Item;
        List<CheckFinding> found = [.. Enumerable.Range(1, item.Elements.Count).SelectMany(Element), .. exhibits.SelectMany(Whole)];
        var isWhole = ground.Content.Unanswered.Count == 0 && exhibits.Count > 0;
        if (!ground.IsPublished && (isWhole || item.Elements.Count == 0))
        {
            found.Add(NeverPublished);
        }

        return [.. found.OrderBy(finding => finding.Element ?? int.MaxValue)];
    }

    /// <summary>Nobody outside sees it.</summary>
    public static CheckFinding NeverPublished { get; } = new(CheckKind.NotPublished, null, "", "", "ยังไม่เคยเผยแพร่ข้อนี้ ผู้ตรวจประเมินจึงยังไม่เห็น โปรดดูตัวอย่างแล้วเผยแพร่");

    private IEnumerable<CheckFinding> Element(int number)
    {
        var element = ground.Content.Item.Elements[number - 1];
        var (empty, serving) = (ground.Content.Of(number).FirstOrDefault(served => served.Exhibit.IsEmpty), exhibits.Where(exhibit => exhibit.Served.Elements.Contains(number) && !exhibit.Served.Exhibit.IsEmpty).ToList());
        return serving.Count == 0
            ? [new CheckFinding(CheckKind.ElementMissing, number, "", "", empty is null
                ? $"ยังไม่มีข้อมูลขององค์ประกอบ “{element.Text}” โปรดเพิ่มหน้าเว็บ ไฟล์ ตาราง หรือลิงก์"
                : $"องค์ประกอบ “{element.Text}” มีแต่ “{empty.Exhibit.Title}” ซึ่งยังว่างอยู่ โปรดกรอกหรือแนบไฟล์")]
            : element.Checks.SelectMany(rule => new ElementCheck(ground, number, serving).Of(rule));
    }

    private IEnumerable<CheckFinding> Whole(CheckedExhibit exhibit) => new ExhibitCheck(ground, exhibit).Run();
}

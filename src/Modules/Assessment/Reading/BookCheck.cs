using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Checks what the shape of a single value cannot show: that a year's rulebook holds together.</summary>
internal sealed class BookCheck(Rulebook book, Sheet assessment, Sheet disclosure)
{
    private Block Root => assessment.Root;

    public void Run(string folderYear)
    {
        foreach (var sheet in new[] { assessment, disclosure })
        {
            if (sheet.Root.MaybeText("year") != folderYear)
            {
                sheet.Root.Fault("year", $"ต้องตรงกับชื่อโฟลเดอร์ {folderYear}");
            }
        }

        Weights();
        Codes();
        Places();
        Items();
        Scale();
        Minimums();
    }

    private void Weights()
    {
        var sum = book.Tools.Sum(tool => tool.Weight);
        if (sum != 100)
        {
            Root.Fault("tools", $"น้ำหนักของเครื่องมือรวมได้ {sum} ต้องรวมได้ 100");
        }

        foreach (var tool in book.Tools.Where(tool => tool.Parts.Count > 0 && tool.Parts.Sum(part => part.Weight) != tool.Weight))
        {
            At(tool.Code).Fault("parts", $"น้ำหนักของส่วนต่าง ๆ ของ {tool.Code} ต้องรวมได้ {tool.Weight}");
        }
    }

    private void Codes()
    {
        var codes = book.Tools.SelectMany(tool => tool.Parts.Select(part => part.Code).Prepend(tool.Code))
            .Concat(book.Indicators.Select(indicator => indicator.Code))
            .Concat(book.SubIndicators.Select(sub => sub.Code))
            .Concat(book.Items.Select(item => item.Code));
        foreach (var code in Doubles(codes))
        {
            At(code).Fault("code", $"รหัส {code} ซ้ำ แต่ละรหัสมีได้ครั้งเดียวในปีหนึ่ง");
        }

        foreach (var role in Doubles(book.Items.Select(item => item.Role).OfType<string>()))
        {
            disclosure.Root.Fault("items", $"role {role} ซ้ำ แต่ละบทบาทมีได้ข้อเดียว");
        }
    }

    private void Places()
    {
        foreach (var indicator in book.Indicators.Where(indicator => book.Tools.All(tool => tool.Code != indicator.Tool)))
        {
            At(indicator.Code).Fault("tool", $"ตัวชี้วัด {indicator.Code} อยู่ในเครื่องมือ {indicator.Tool} ซึ่งไม่มี");
        }

        foreach (var tool in book.Tools.Where(tool => book.Indicators.All(indicator => indicator.Tool != tool.Code)))
        {
            At(tool.Code).Fault("code", $"เครื่องมือ {tool.Code} ไม่มีตัวชี้วัด");
        }

        foreach (var sub in book.SubIndicators.Where(sub => book.Indicator(sub.Indicator) is null))
        {
            At(sub.Code).Fault("indicator", $"ตัวชี้วัดย่อย {sub.Code} อยู่ในตัวชี้วัด {sub.Indicator} ซึ่งไม่มี");
        }
    }

    private void Items()
    {
        foreach (var entry in Root.Inner("subIndicators").List("entries"))
        {
            var code = entry.Text("code");
            var count = book.Items.Count(item => item.SubIndicator == code);
            if (count != entry.Whole("items"))
            {
                entry.Fault("items", $"ตัวชี้วัดย่อย {code} มี {count} ข้อใน disclosure.yaml");
            }
        }

        foreach (var item in book.Items)
        {
            if (item.SubIndicator is { } sub && book.SubIndicators.All(known => known.Code != sub))
            {
                At(item.Code).Fault("subIndicator", $"ข้อ {item.Code} อยู่ในตัวชี้วัดย่อย {sub} ซึ่งไม่มีใน assessment.yaml");
            }
        }

        var complete = book.Items.Count > 0 && book.Items.All(item => item.SubIndicator is not null);
        if (book.ItemsScored && (book.IsDraft || !complete))
        {
            Root.Fault("items", "scored เป็น true ได้เมื่อไม่ใช่ร่าง และทุกข้อมีตัวชี้วัดย่อย");
        }
    }

    private void Scale()
    {
        // Levels that hang on the total alone have to leave no total without a level: from … to, one place apart.
        var step = (decimal)Math.Pow(10, -book.Levels.Decimals);
        var bands = book.Levels.Levels.Where(level => level.EachToolAtLeast is null).OrderByDescending(level => level.From).ToList();
        var expected = 100m;
        foreach (var band in bands)
        {
            if (band.To != expected || band.From > band.To)
            {
                Root.Fault("levels", $"ระดับ {band.Name} ต้องสิ้นสุดที่ {expected} เพื่อให้ช่วงคะแนนต่อกันไม่ขาดไม่ซ้อน");
            }

            expected = band.From - step;
        }

        if (expected != -step)
        {
            Root.Fault("levels", "ช่วงคะแนนของระดับต้องลงไปถึง 0");
        }

        if (book.Levels.Levels.All(level => level.From != book.Levels.PassMark))
        {
            Root.Inner("levels").Fault("passMark", "ต้องเป็นคะแนนเริ่มต้นของระดับใดระดับหนึ่ง");
        }

        foreach (var name in Doubles(book.Levels.Levels.Select(level => level.Name)))
        {
            Root.Fault("levels", $"ระดับ {name} ซ้ำ");
        }
    }

    private void Minimums()
    {
        var levels = book.Levels.Levels;
        var ordered = levels.Zip(levels.Skip(1)).All(pair =>
            pair.First.From >= pair.Second.From && (pair.First.EachToolAtLeast ?? 0) >= (pair.Second.EachToolAtLeast ?? 0)
        );
        if (!ordered)
        {
            Root.Fault("levels", "ต้องเรียงระดับจากดีที่สุดลงไป");
        }

        if (levels.Any(level => level.EachToolAtLeast is not null) && TestedWeight() != 100)
        {
            Root.Fault("levels", "minimums.testedOn ต้องเป็นรหัสเครื่องมือหรือส่วนที่มีอยู่ และน้ำหนักรวมกันได้ 100");
        }
    }

    private decimal TestedWeight()
    {
        var weights = book.Tools.SelectMany(tool => tool.Parts.Select(part => (part.Code, part.Weight)).Prepend((tool.Code, tool.Weight)))
            .DistinctBy(entry => entry.Code)
            .ToDictionary(entry => entry.Code, entry => entry.Weight);
        return book.Levels.TestedTools.Sum(code => weights.GetValueOrDefault(code));
    }

    /// <summary>The entry of a code: the last one, since the first of a double is taken to be right.</summary>
    private Block At(string code) =>
        new[] { Root.Inner("tools"), Root.Inner("indicators"), Root.Inner("subIndicators"), disclosure.Root.Inner("items") }
            .SelectMany(section => section.List("entries"))
            .SelectMany(entry => entry.List("parts").Prepend(entry))
            .Last(entry => entry.MaybeText("code") == code);

    private static IEnumerable<string> Doubles(IEnumerable<string> codes) =>
        codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key);
}

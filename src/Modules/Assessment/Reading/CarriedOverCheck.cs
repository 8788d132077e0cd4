using Sujarit.Assessment.Contracts;

namespace Sujarit.Assessment.Reading;

/// <summary>Checks that every older code is accounted for once, and every newer code comes from somewhere or is named new.</summary>
internal static class CarriedOverCheck
{
    public static void Run(CarriedOver carried, Rulebook older, Rulebook newer, Sheet sheet)
    {
        Accounted(
            sheet,
            "indicators",
            carried.Indicators,
            [.. older.Indicators.Select(indicator => indicator.Code)],
            [.. newer.Indicators.Select(indicator => indicator.Code)],
            []
        );
        if (carried.Items is { } items)
        {
            Accounted(
                sheet,
                "items",
                items,
                [.. older.Items.Select(item => item.Code)],
                [.. newer.Items.Select(item => item.Code)],
                carried.NewItems
            );
        }
        else if (older.Items.Count > 0 && newer.Items.Count > 0)
        {
            sheet.Root.Fault("items", "รู้รายการข้อของทั้งสองปีแล้ว จึงต้องเป็น known: true และเทียบทุกข้อ");
        }
    }

    private static void Accounted(
        Sheet sheet,
        string section,
        IReadOnlyList<Carry> carries,
        List<string> older,
        List<string> newer,
        IReadOnlyList<string> named
    )
    {
        void Fault(string problem) => sheet.Root.Fault(section, problem);

        foreach (var code in older.Where(code => carries.Count(carry => carry.From == code) != 1))
        {
            Fault($"รหัสเดิม {code} ต้องมีหนึ่งรายการพอดี");
        }

        foreach (var code in carries.Select(carry => carry.From).Except(older))
        {
            Fault($"ไม่มีรหัสเดิม {code} ในปีก่อน");
        }

        var reached = carries.SelectMany(carry => carry.To).ToList();
        foreach (var code in reached.Concat(named).Except(newer))
        {
            Fault($"ไม่มีรหัสใหม่ {code} ในปีถัดมา");
        }

        foreach (var code in newer.Where(code => reached.Contains(code) == named.Contains(code)))
        {
            Fault($"รหัสใหม่ {code} ต้องมาจากรหัสเดิม หรืออยู่ใน new อย่างใดอย่างหนึ่ง");
        }

        foreach (var carry in carries.Where(carry => !Fits(carry, reached)))
        {
            Fault($"รหัสเดิม {carry.From}: จำนวนรหัสใหม่ไม่ตรงกับคำใน how");
        }
    }

    private static bool Fits(Carry carry, List<string> reached) =>
        carry.Kind switch
        {
            CarryKind.Dropped => carry.To.Count == 0,
            CarryKind.Split => carry.To.Count > 1,
            CarryKind.Merged => carry.To.Count == 1 && reached.Count(code => code == carry.To[0]) > 1,
            CarryKind.Same => carry.To.Count == 1 && reached.Count(code => code == carry.To[0]) == 1,
            _ => carry.To.Count == 1,
        };
}

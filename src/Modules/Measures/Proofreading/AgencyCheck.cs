using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Proofreading;

/// <summary>Names of agencies that are not the reporting one.</summary>
internal static class AgencyCheck
{
    public static IEnumerable<Finding> Read(PaperFacts facts, ReportAgency place)
    {
        if (facts.Agencies.Own is not { } own)
        {
            yield break;
        }

        var (type, name) = AgencyNames.Parts(own);
        // What the whole province shares is no stranger.
        foreach (var other in facts.Agencies.Others.Where(other => other.Type != AgencyKind.Provincial.Name || other.Name != place.Province))
        {
            yield return other.Type == type && IsSlip(name, other.Name)
                ? new Finding(
                    FindingKind.MisspeltAgency,
                    other.Where,
                    other.Quote,
                    $"ชื่อ “{other.FullName}” ต่างจาก “{own}” เพียงเล็กน้อย น่าจะพิมพ์ผิด โปรดแก้ไขให้ตรงกัน"
                )
                : new Finding(
                    FindingKind.ForeignAgency,
                    other.Where,
                    other.Quote,
                    $"พบชื่อ “{other.FullName}” ในรายงานของ “{own}” อาจคัดลอกมาจากหน่วยงานอื่น โปรดตรวจสอบ"
                );
        }
    }

    // One letter in four: a longer difference is another name.
    private static bool IsSlip(string own, string other)
    {
        var most = Math.Max(own.Length, other.Length) / 4;
        return most > 0 && ThaiText.EditDistance(own, other, most) <= most;
    }
}

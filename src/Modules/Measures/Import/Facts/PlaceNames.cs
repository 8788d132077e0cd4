using System.Text.RegularExpressions;
using Sujarit.Kernel;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Where the agency is, by the names printed most often after ตำบล, อำเภอ and จังหวัด.</summary>
internal static partial class PlaceNames
{
    public static ReportAgency Of(string? name, IReadOnlyList<string> texts) =>
        new()
        {
            Name = name,
            Subdistrict = MostNamed(Subdistrict(), texts) ?? SubdistrictIn(name) ?? MostNamed(LastSubdistrict(), texts),
            District = MostNamed(District(), texts),
            Province = MostNamed(Province(), texts) ?? ProvinceIn(name),
        };

    private static string? SubdistrictIn(string? name) => After(name, AgencyKind.Subdistrict);

    private static string? ProvinceIn(string? name) => After(name, AgencyKind.Provincial);

    private static string? After(string? name, AgencyKind kind) =>
        name is not null && AgencyKind.Of(name) == kind && name.Length > kind.Name.Length ? name[kind.Name.Length..] : null;

    private static string? MostNamed(Regex place, IReadOnlyList<string> texts) =>
        texts.SelectMany(text => place.Matches(text).Select(match => match.Groups["name"].Value))
            .GroupBy(name => name)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Length)
            .Select(group => group.Key)
            .FirstOrDefault();

    [GeneratedRegex(@"(?<!ส่วน|เทศบาล|เทศมนตรี|ใน|ระดับ|ประจำ|ภายใน|เขต|พื้นที่)(?:ตำบล|แขวง|(?<![ก-๙])ต\.)\s*(?<name>[ก-ฮเ-ไ][ก-๎]{1,24})(?=\s+(?:อำเภอ|เขต|อ\.|จังหวัด|จ\.))", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Subdistrict();

    [GeneratedRegex(@"(?<!ส่วน|เทศบาล|เทศมนตรี|ใน|ระดับ|ประจำ|ภายใน|เขต|พื้นที่)(?:ตำบล|แขวง|(?<![ก-๙])ต\.)\s*(?<name>[ก-ฮเ-ไ][ก-๎]{1,24})(?=\s*$)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex LastSubdistrict();

    [GeneratedRegex(@"(?:อำเภอ|(?<![ก-๙])อ\.)\s*(?<name>[ก-ฮเ-ไ][ก-๎]{1,24}?)(?=\s+(?:จังหวัด|จ\.)|\s*$|\s)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex District();

    [GeneratedRegex(@"(?<!ส่วน|ราชการ|ประจำ|ระดับ|ภายใน|พนักงาน)(?:จังหวัด|(?<![ก-๙])จ\.)\s*(?<name>[ก-ฮเ-ไ][ก-๎]{1,24})(?![ก-๙])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Province();
}

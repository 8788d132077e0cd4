using System.Text.RegularExpressions;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Every agency a paper names, so that its own can be told from others'.</summary>
internal sealed partial class AgencyNames
{
    // A report names agencies some dozens of times.
    private const int mostMentions = 2000;

    private readonly List<Mention> mentions = [];

    public AgencyNames(IEnumerable<(string Where, string Text)> texts)
    {
        var raw = texts
            .SelectMany(part => Named().Matches(part.Text).Select(match => (part.Where, part.Text, Match: match)))
            .Select(found => (found.Where, found.Text, found.Match, Type: TypeOf(found.Match.Groups["type"].Value), Name: found.Match.Groups["name"].Value))
            .Where(found => !Generic().IsMatch(found.Name))
            .Take(mostMentions)
            .ToList();
        // A name that stands alone somewhere tells where it ends when words are written on to it elsewhere.
        var alone = raw.GroupBy(found => (found.Type, found.Name)).ToDictionary(group => group.Key, group => group.Count());
        foreach (var found in raw)
        {
            var name = End(found.Type, found.Name, alone);
            if (name.Length >= 2)
            {
                mentions.Add(new Mention(found.Where, found.Type, name, Around(found.Text, found.Match.Index)));
            }
        }
    }

    /// <summary>The full name attested most often, and of equals the first; null where the paper names no agency.</summary>
    public string? Own =>
        mentions.GroupBy(mention => mention.FullName).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    /// <summary>Every mention of an agency that is not the paper's own, one for each place.</summary>
    public IEnumerable<Mention> Others => mentions.Where(mention => mention.FullName != Own).DistinctBy(mention => (mention.Where, mention.FullName));

    /// <summary>The full type and the bare name of an agency.</summary>
    public static (string Type, string Name) Parts(string fullName) =>
        Named().Match(fullName) is { Success: true } match
            ? (TypeOf(match.Groups["type"].Value), fullName[(match.Index + match.Groups["type"].Length)..].Trim())
            : ("", fullName);

    private static string End(string type, string name, Dictionary<(string Type, string Name), int> alone)
    {
        var shorter = alone.Keys
            .Where(known => known.Type == type && known.Name.Length >= 2 && known.Name.Length < name.Length && name.StartsWith(known.Name, StringComparison.Ordinal))
            .Where(known => !ThaiTail(name, known.Name.Length))
            .OrderBy(known => known.Name.Length)
            .FirstOrDefault();
        var ended = shorter.Name ?? name;
        var next = FollowingWord().Match(ended);
        return next.Success ? ended[..next.Index] : ended;
    }

    // A cut before a vowel sign or tone mark would tear a syllable.
    private static bool ThaiTail(string name, int at) => name[at] is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');

    private static string Around(string text, int at) => Points.Tidy(text[at..Math.Min(text.Length, at + 90)]);

    private static string TypeOf(string printed) =>
        printed.Replace(" ", "", StringComparison.Ordinal) switch
        {
            "อบต." => "องค์การบริหารส่วนตำบล",
            "อบจ." => "องค์การบริหารส่วนจังหวัด",
            "ทต." => "เทศบาลตำบล",
            "ทม." => "เทศบาลเมือง",
            "ทน." => "เทศบาลนคร",
            var full => full.Replace("องค์กร", "องค์การ", StringComparison.Ordinal),
        };

    [GeneratedRegex(
        @"(?<type>องค์(?:การ|กร)บริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|(?<![ก-๙])(?:อบต|อบจ|ทต|ทม|ทน)\.(?=[ก-ฮเ-ไ])) ?(?<name>[ก-ฮเ-ไ][ก-๎]+)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^(?:รักษา|ปฏิบัติ|ทำหน้าที่|เรียน|วันที่|ลงชื่อ|ผ่าน|และ|ได้|เพื่อ|โดย|จัดทำ|มีการ|ตาม|หรือ|ที่มี|ที่ได้|ที่จะ|จะ|ให้|แห่ง(?:นี้|หนึ่ง)|ของ|เรื่อง|ต่อ|ต้อง|ซึ่ง|เป็น|แล้ว|ทุกแห่ง|อำเภอ|จังหวัด|ประจำ|พร้อม|ทั้ง|ไม่|กำหนด|ครบ|ตั้ง|ดำเนิน|ประกาศ|เข้า|ขอ|ทราบ|ระดับ|ภาย|ในการ|ในพื้น|ในปี)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Generic();

    [GeneratedRegex(
        @"(?<=.{2})(?:กับ(?:ประชา|หน่วย|ผู้)|ได้(?:จัด|ดำเนิน|รับ|ราย|มี|กำหนด|ประ|เผย|แต่ง|ขอ|นำ|ใช้|ทำ|พัฒ|ปรับ)|เรียบร้อย|ประจำปี|ผ่าน(?:ทาง|เว็บ|ช่อง|เฟ|ระบบ|สื่อ)|เพื่อ|โดย(?:มี|ภาพ|ให้|ใช้|การ)|จัดทำ|จัดให้|และ|หรือ|ซึ่ง|ต่อ(?:ประชา|ผู้|สาธารณะ)|อย่าง|ดังนี้|มี(?:การ|คะแนน|ความ|ส่วน|ผล|นโยบาย|หน้าที่)|ให้(?:ประชา|แก่|เป็น)|ตาม(?:มาตร|ประ|ระ|แผน|ที่)|ครบ|รวมถึง|เป็น(?:ไป|ราย|ประ)|ทราบ|อำเภอ|จังหวัด|ร่วมกับ|ขอ(?:รายงาน|ความ|เชิญ)|จึง|มิได้|ยังไม่|ไม่มี|ทุก(?:คน|ส่วน|กอง)|เรื่อง|รอบ|ในการ|ในปี|ในรอบ|ของ|ที่ได้|ที่มี|แล้ว|พ\.ศ|เข้า(?:ร่วม|รับ|มา)|ดำเนิน|ปีงบ|นั้น|ตั้งแต่|พร้อม)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex FollowingWord();

    /// <summary>One place where an agency is named.</summary>
    internal sealed record Mention(string Where, string Type, string Name, string Quote)
    {
        public string FullName => Type + Name;
    }
}

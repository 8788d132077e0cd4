using System.Text.RegularExpressions;
using Sujarit.Kernel;

namespace Sujarit.Measures.Import.Facts;

/// <summary>Every agency a paper names, so that its own can be told from others'.</summary>
internal sealed partial class AgencyNames
{
    // A report names agencies some dozens of times.
    private const int mostMentions = 2000;

    // What is told of an agency right behind its name.
    private const string words =
        @"กับ(?:ประชา|หน่วย|ผู้)|ได้(?:จัด|ดำเนิน|รับ|ราย|มี|กำหนด|ประ|เผย|แต่ง|ขอ|นำ|ใช้|ทำ|พัฒ|ปรับ|มอบ|ออก|แจ้ง|ส่ง|ตรวจ)|เรียบร้อย|ประจำปี|ผ่าน(?:ทาง|เว็บ|ช่อง|เฟ|ระบบ|สื่อ)|เพื่อ|โดย(?:มี|ภาพ|ให้|ใช้|การ)|จัด(?:ทำ|ให้|อบรม|ประชุม|กิจกรรม|โครงการ|งาน|เวที|ซื้อ|จ้าง|ตั้ง)|และ|หรือ|ซึ่ง|ต่อ(?:ประชา|ผู้|สาธารณะ)|อย่าง|ดังนี้|ดังกล่าว|มี(?:การ|คะแนน|ความ|ส่วน|ผล|นโยบาย|หน้าที่|หนังสือ|คำสั่ง|มติ|ประกาศ)|ให้(?:ประชา|แก่|เป็น)|ตาม(?:มาตร|ประ|ระ|แผน|ที่)|ครบ|รวมถึง|เป็น(?:ไป|ราย|ประ|ผู้|เจ้า|หน่วย)|ทราบ|อำเภอ|จังหวัด|ร่วม(?:กับ|จัด|มือ|กัน)|ขอ(?:รายงาน|ความ|เชิญ|อนุ|ประกาศ|แจ้ง|สนับสนุน)|จึง|มิได้|ยังไม่|ไม่มี|ทุก(?:คน|ส่วน|กอง)|เรื่อง|รอบ|ใน(?:การ|ปี|รอบ|ฐานะ|วันที่)|ของ|ที่(?:ได้|มี|มา|ให้|จัด|เป็น|ขอ|ส่ง|ร่วม|จะ)|มา(?:ร่วม|สนับสนุน|ศึกษา|ช่วย|เยี่ยม|ให้)|แล้ว|พ\.ศ|เข้า(?:ร่วม|รับ|มา)|ดำเนิน|ปีงบ|นั้น|ตั้งแต่|พร้อม|เมื่อ|แต่งตั้ง|มอบ(?:หมาย|อำนาจ|เงิน|รางวัล|ให้|ทุน|เกียรติ)|อนุมัติ|อนุญาต|เห็นชอบ|พิจารณา|ประกาศ|ประชุม|ประชาสัมพันธ์|ประสาน|กำหนด|สั่ง(?:การ|ให้)|ออก(?:คำสั่ง|ประกาศ|หนังสือ|ตรวจ|เยี่ยม)|แจ้ง(?:ว่า|ให้|เวียน|ผล|เรื่อง|ประชา)|ลง(?:นาม|วันที่|พื้นที่)|เชิญ|ยกเลิก|รายงาน|ปรับปรุง|ตรวจสอบ|เผยแพร่|เปิด(?:เผย|ให้|รับ|โอกาส|เวที)|ปฏิบัติ|บริหาร|สนับสนุน|ส่ง(?:เสริม|มอบ|เจ้า|หนังสือ|เรื่อง|บุคลากร)|รับ(?:สมัคร|มอบ|โอน|ผิดชอบ|ฟัง|รอง)|นำ(?:เสนอ|ส่ง|บุคลากร|เจ้า|ผล|คณะ)|จ้าง(?:เหมา|ผู้|ที่ปรึกษา)|สำหรับ|ว่าด้วย";

    private readonly List<Mention> mentions = [];
    private readonly HashSet<string> partners = [];
    private readonly string? known;

    /// <summary>Reads the names on a paper.</summary>
    /// <param name="texts">Everything on it.</param>
    /// <param name="own">The full name of the agency it is of; null for the one named most often.</param>
    /// <param name="areLines">Whether the texts are lines of a page, where a name may be broken at the end of one.</param>
    public AgencyNames(IReadOnlyList<(string Where, string Text)> texts, string? own = null, bool areLines = false)
    {
        known = own is null ? null : FullName(own);
        var isMemo = texts.Any(part => part.Text.Contains("บันทึกข้อความ", StringComparison.Ordinal));
        var raw = texts
            .SelectMany(part => Named().Matches(part.Text).Select(match => (part.Where, part.Text, Match: match)))
            .Select(found => (found.Where, found.Text, found.Match, Type: TypeOf(found.Match.Groups["type"].Value), Name: found.Match.Groups["name"].Value))
            .Where(found => !Generic().IsMatch(found.Name) && !Wordlike().IsMatch(found.Name))
            .Take(mostMentions)
            .ToList();
        // A name that stands alone somewhere tells where it ends when words are written on to it elsewhere.
        var ended = raw.Where(found => !areLines || found.Match.Index + found.Match.Length < found.Text.TrimEnd().Length).ToList();
        var alone = ended.Select(found => (found.Type, found.Name)).Concat(ended.Select(found => (found.Type, Name: Cut(found.Name)))).Concat(known is null ? [] : [Parts(known)]).ToHashSet();
        (string Text, int End, bool IsPartner) before = ("", 0, false);
        foreach (var found in raw)
        {
            var name = End(found.Type, found.Name, alone);
            if (name.Length >= 2)
            {
                var mention = new Mention(found.Where, found.Type, name, Around(found.Text, found.Match.Index));
                mentions.Add(mention);
                var isNext = ReferenceEquals(before.Text, found.Text) && Joined().IsMatch(found.Text[before.End..found.Match.Index]);
                var end = found.Match.Groups["name"].Index + name.Length;
                var isPartner = PartnerNames.IsAt(found.Text, found.Match.Index, end, isMemo) || (isNext && before.IsPartner);
                before = (found.Text, end, isPartner);
                partners.UnionWith(isPartner ? [mention.FullName] : []);
            }
        }
    }

    /// <summary>The agency the paper is of: the one it was said to be, or the full name attested most often, and of equals the first; null where the paper names none.</summary>
    public string? Own =>
        known ?? mentions.GroupBy(mention => mention.FullName).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    /// <summary>Every mention of an agency that is neither the paper's own nor one it works with, one for each place.</summary>
    public IEnumerable<Mention> Others => mentions.Where(mention => mention.FullName != Own && !partners.Contains(mention.FullName)).DistinctBy(mention => (mention.Where, mention.FullName));

    /// <summary>Whether this is an agency's name with its type, as องค์การบริหารส่วนตำบล…, เทศบาลตำบล… or อบต.…; two have a name of their own.</summary>
    public static bool IsFullName(string? name) =>
        name?.Trim() is { Length: > 0 } given && (given is "เมืองพัทยา" or "กรุงเทพมหานคร" || (Named().Match(given) is { Success: true, Index: 0 } match && !Generic().IsMatch(match.Groups["name"].Value) && !Wordlike().IsMatch(match.Groups["name"].Value)));

    /// <summary>The full type and the bare name of an agency.</summary>
    public static (string Type, string Name) Parts(string fullName) =>
        Named().Match(fullName) is { Success: true } match
            ? (TypeOf(match.Groups["type"].Value), fullName[(match.Index + match.Groups["type"].Length)..].Trim())
            : ("", fullName);

    private static string FullName(string own)
    {
        var (type, name) = Parts(own);
        return type + name.Split(' ')[0];
    }

    private static string End(string type, string name, HashSet<(string Type, string Name)> alone)
    {
        var shorter = alone
            .Where(other => other.Type == type && other.Name.Length >= 2 && other.Name.Length < name.Length && name.StartsWith(other.Name, StringComparison.Ordinal))
            .Where(other => !ThaiTail(name, other.Name.Length) && !LongerName().IsMatch(name[other.Name.Length..]))
            .OrderBy(other => other.Name.Length)
            .FirstOrDefault();
        return Cut(shorter.Name ?? name);
    }

    private static string Cut(string name)
    {
        var next = FollowingWord().Match(name);
        return next.Success ? name[..next.Index] : name;
    }

    // A cut before a vowel sign or tone mark would tear a syllable.
    private static bool ThaiTail(string name, int at) => name[at] is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');

    private static string Around(string text, int at) => Points.Tidy(text[at..Math.Min(text.Length, at + 90)]);

    private static string TypeOf(string printed)
    {
        var type = printed.Replace(" ", "", StringComparison.Ordinal);
        return AgencyKind.All.FirstOrDefault(kind => kind.Abbreviation == type)?.Name
            ?? type.Replace("องค์กร", "องค์การ", StringComparison.Ordinal).Replace("เทศมนตรี", "เทศบาล", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"(?<type>องค์(?:การ|กร)บริหารส่วน(?:ตำบล|จังหวัด)|(?:เทศบาล|(?<=นายก)เทศมนตรี)(?:ตำบล|เมือง|นคร)|(?<![ก-๙])(?:อบต|อบจ|ทต|ทม|ทน)\.(?=[ก-ฮเ-ไ]| [ก-ฮเ-ไ][ก-๎]{1,24}\s+(?:อำเภอ|อ\.|จังหวัด|จ\.))) ?(?<name>[ก-ฮเ-ไ](?:(?!องค์(?:การ|กร)บริหารส่วน|เทศบาล(?:ตำบล|เมือง|นคร))[ก-๎])+)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^(?:รักษา|ปฏิบัติ|ทำหน้าที่|เรียน|วันที่|ลงชื่อ|ผ่าน|และ|ได้|เพื่อ|โดย|จัดทำ|มีการ|ตาม|หรือ|ที่มี|ที่ได้|ที่จะ|จะ(?!โหนง|แนะ|กว|รัง|ทิ้ง)|ให้|แห่ง(?:นี้|หนึ่ง)|ของ|เรื่อง|ต่อ|ต้อง|ซึ่ง|เป็น|แล้ว|ทุกแห่ง|อำเภอ|จังหวัด|ประจำ|พร้อม|ทั้ง|ไม่|กำหนด|ครบ|ตั้ง(?!ใจ)|ดำเนิน|ประกาศ|เข้า|ขอ(?!น(?:แก่น|หาด|คลาน|ยูง|แตก))|ทราบ|ระดับ|ภาย|ในการ|ในพื้น|ในปี)(?![ะ-ฺ็-๎])", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Generic();

    [GeneratedRegex(
        "(?<=.{2})(?:" + words + ")", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex FollowingWord();

    // "องค์การบริหารส่วนตำบลเห็นชอบแล้ว" names none. รอบเวียง is a place.
    [GeneratedRegex(
        "^(?:(?!รอบเวียง)(?:" + words + ")|อยู่|ใต้(?:ปลัด|นายก|บังคับ|การ)|ถัด|ยัง(?:ไม่|ได้|มี|คง)|แต่(?:ละ|ไม่)|แก่(?:ประชา|ผู้)|คือ(?!เวียง)|เช่น|หาก|สามารถ|ควร|ทั่ว|หลายแห่ง|บางแห่ง|ใด|อื่น|นี้|เดียวกัน|ใกล้เคียง|ข้างเคียง|ผู้(?:บริหาร|รับ|มี|ใด|ที่)|รับ(?:ทราบ|เรื่อง|ราช)|ทุก|ถือ(?:ปฏิบัติ|ว่า)|ใช้(?:งบ|ระบบ|จ่าย|อำนาจ)|ทำ(?:การ|ให้)|ปี(?:งบ|พ)|ชุด(?:ที่|ปัจจุบัน)|มอบ(?:นโยบาย)|เสนอ|แสดง)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Wordlike();

    // หนองบัว and หนองบัวแดง are two places.
    [GeneratedRegex(
        "^(?:เหนือ|ใต้|ออก|ตก|กลาง|ใหญ่|ใหม่|น้อย|แดง|ขาว|ดำ|เขียว|เหลือง|ทอง|เงิน|แก้ว|งาม|สูง|ยาว|ลึก|หลวง|ทราย|หิน|คำ|เก่า|นอก|ใน|บน|ล่าง|พัฒนา|สามัคคี|สองห้อง|ศรี|หวาน|ไทร|โพธิ์|หอม|ลาย|ใส|เมือง)(?:$|เหนือ|ใต้|ได้|และ|เพื่อ|โดย|มี|จัด|เมื่อ|ร่วม|นำ|ขอ|แจ้ง|ดำเนิน|อำเภอ|จังหวัด)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex LongerName();

    [GeneratedRegex(@"^[\s,]*(?:และ|กับ|รวมถึง|ตลอดจน|รวมทั้ง|หรือ)?[\s,]*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Joined();

    /// <summary>One place where an agency is named.</summary>
    internal sealed record Mention(string Where, string Type, string Name, string Quote)
    {
        public string FullName => Type + Name;
    }
}

using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Proofreading.Anywhere;

/// <summary>Who a paper says holds a post: two people in one post, or another than the agency's own.</summary>
internal static partial class Holders
{
    private const string title =
        @"(?:นาย(?!ก(?:องค์|เทศ|\s|อบ|ฯ|รัฐ|สภา|สมาคม|$)|อำเภอ|ทะเบียน|ช่าง|แพทย์|จ้าง)|นางสาว|นาง|น\.ส\.|ว่าที่\s?(?:ร้อยตรี|ร\.ต\.)\s?(?:หญิง)?|ดร\.|จ่าเอก|จ\.อ\.|พันจ่าเอก|พ\.จ\.อ\.|สิบเอก|ส\.อ\.|ร้อยตรี|ร\.ต\.|ร้อยเอก|ร\.อ\.|พันเอก|พ\.อ\.)";

    private const int lookback = 90;

    /// <summary>What is doubtful about the people on a paper.</summary>
    /// <param name="texts">Everything on it.</param>
    /// <param name="own">The full name of its agency; null where not known.</param>
    /// <param name="staff">Who works there; empty where not known.</param>
    public static IEnumerable<Finding> Read(IReadOnlyList<(string Where, string Text)> texts, string? own, IReadOnlyList<PersonCard> staff)
    {
        foreach (var post in Claims(texts, own).GroupBy(claim => claim.Post.Key))
        {
            var known = staff.Where(person => person.Position is { } position && Post.At(position, own)?.Key == post.Key).Take(2).ToList();
            var names = post.GroupBy(claim => Bare(claim.Name)).ToList();
            var right = known.Count == 1 ? Bare(known[0].Name) : names.MaxBy(name => name.Count())!.Key;
            foreach (var other in names.Where(name => name.Key != right))
            {
                var claim = other.First();
                var holder = known.Count == 1 ? known[0].Name : names.Single(name => name.Key == right).First().Name;
                yield return new Finding(
                    FindingKind.WrongPerson,
                    claim.Where,
                    claim.Name,
                    known.Count == 1
                        ? $"เอกสารระบุ “{claim.Name}” เป็น {claim.Post.Name} แต่ในระบบผู้ดำรงตำแหน่งคือ “{holder}” โปรดตรวจสอบชื่อและตำแหน่ง"
                        : $"เอกสารระบุ {claim.Post.Name} ไว้สองชื่อ คือ “{holder}” และ “{claim.Name}” โปรดตรวจสอบว่าผู้ใดดำรงตำแหน่ง"
                );
            }
        }
    }

    private static IEnumerable<Claim> Claims(IReadOnlyList<(string Where, string Text)> texts, string? own)
    {
        var lines = texts.SelectMany(part => part.Text.Split('\n').Select(line => (part.Where, Text: line.Trim()))).Where(line => line.Text.Length > 0).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            var (where, text) = lines[at];
            if (Alone().Match(text) is { Success: true } alone)
            {
                // Who acts for another has a second line of the post, of which the first says so.
                var isActing = lines.Skip(at + 1).Take(2).Any(line => Acting().IsMatch(line.Text));
                if (!isActing && at + 1 < lines.Count && Post.At(lines[at + 1].Text, own) is { } below)
                {
                    yield return new Claim(below, alone.Groups["name"].Value, where);
                }

                continue;
            }

            foreach (Match named in Named().Matches(text))
            {
                var isFormer = Former().IsMatch(text[Math.Max(0, named.Index - 12)..named.Index]);
                var after = Post.At(text[(named.Index + named.Length)..].TrimStart(' ', ')', ','), own);
                if (!isFormer && (after ?? Ahead(text[Math.Max(0, named.Index - lookback)..named.Index], own)) is { } beside)
                {
                    yield return new Claim(beside, named.Value, where);
                }
            }
        }
    }

    // "ปลัดเทศบาล (นาย…)" and "นายกเทศมนตรี คือ นาย…"; without bracket or word the name may begin something new.
    private static Post? Ahead(string before, string? own) => Before().Match(before) is { Success: true } ahead ? Post.At(ahead.Groups["post"].Value, own) : null;

    private static string Bare(string name) => ThaiText.Fold(Title().Replace(name, ""));

    private sealed record Claim(Post Post, string Name, string Where);

    [GeneratedRegex(@"^[(\s]*(?<name>" + title + @"\s?[ก-๎]+\s+[ก-๎]+(?:\s[ก-๎]{1,12})?)[)\s]*$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<![ก-๎])" + title + @"\s?[ก-๎]+\s+[ก-๎]+(?=[\s),]|$)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!รอง|อดีต|เลขานุการ|ที่ปรึกษา|ผู้ช่วย|แทน\s?)(?<post>(?:นายก|ปลัด|หัวหน้าสำนัก|ผู้อำนวยการ|ประธานสภา)[ก-๎.]*)\s*(?:\(|คือ\s*|ได้แก่\s*)$", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*" + title + @"\s*", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Title();

    [GeneratedRegex("แทน|รักษาการ|ทำหน้าที่", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Acting();

    [GeneratedRegex("อดีต|แทน", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Former();
}

using System.Text.RegularExpressions;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Reports;

namespace Sujarit.Measures.Import.Prose;

/// <summary>Reads the memo (บันทึกข้อความ) line by line: its head, its opinions and who signs.</summary>
internal sealed partial class MemoReader(Draft draft)
{
    private readonly List<Signer> signers = [];
    private ReportMemo memo = new();
    private string? role;
    private bool isAfterName;

    /// <summary>Whether a memo has begun and not ended.</summary>
    public bool IsOpen { get; private set; }

    public static bool Begins(string text) => ThaiText.Fold(text.Trim('*', ' ')) == "บันทึกข้อความ";

    public void Begin()
    {
        IsOpen = true;
        memo = new ReportMemo();
        signers.Clear();
    }

    /// <summary>Keeps what was found; a table or the report's own title ends the memo.</summary>
    public void End()
    {
        if (IsOpen)
        {
            IsOpen = false;
            draft.Memo ??= memo with { Signers = [.. signers] };
        }
    }

    /// <summary>Reads a line of the memo; false where it is running text that belongs to no field.</summary>
    public bool Read(string line)
    {
        var text = Points.Tidy(Dots().Replace(line, " "));
        if (text.Length == 0)
        {
            return true;
        }

        if (isAfterName && ReadPosition(text))
        {
            return true;
        }

        return ReadHead(text) || ReadSigner(text) || ReadRole(text);
    }

    /// <summary>Whether the memo has everything a memo ends with.</summary>
    public bool HasSigners => signers.Count > 0;

    private bool ReadHead(string text)
    {
        if (signers.Count > 0)
        {
            return false;
        }

        var isHead = false;
        if (From().Match(text) is { Success: true } from && memo.From is null)
        {
            memo = memo with { From = Points.OrNull(from.Groups["from"].Value.Trim()), Phone = Points.OrNull(from.Groups["phone"].Value.Trim()) };
            return true;
        }

        if (Phone().Match(text) is { Success: true } phone && memo.Phone is null)
        {
            memo = memo with { Phone = Points.OrNull(phone.Groups["phone"].Value.Trim()) };
            return true;
        }

        if (Numbered().Match(text) is { Success: true } numbered && memo.Number is null && memo.Subject is null)
        {
            memo = memo with { Number = Points.OrNull(numbered.Groups["number"].Value.Trim()) };
            isHead = true;
        }

        if (memo.Date is null && memo.Subject is null && ThaiDate.Find(text).FirstOrDefault() is { Length: > 0 } date)
        {
            memo = memo with { Date = date.Span.First };
            isHead = true;
        }

        return isHead || ReadAddress(text);
    }

    private bool ReadAddress(string text)
    {
        if (memo.Subject is null && text.StartsWith("เรื่อง", StringComparison.Ordinal))
        {
            // Read line by line off a page, subject and addressee may have run together.
            var subject = text["เรื่อง".Length..].Trim();
            var addressee = Addressee().Match(subject);
            memo = addressee.Success
                ? memo with { Subject = subject[..addressee.Index].Trim(), To = subject[(addressee.Index + addressee.Length)..].Trim() }
                : memo with { Subject = Points.OrNull(subject) };
            return true;
        }

        if (memo.To is null && text.StartsWith("เรียน", StringComparison.Ordinal))
        {
            memo = memo with { To = Points.OrNull(text["เรียน".Length..].Trim()) };
            return true;
        }

        return false;
    }

    private bool ReadRole(string text)
    {
        var isPost = signers.Count > 0 && text.Length <= 60 && Position().IsMatch(text);
        if (!isPost && (!Opinion().IsMatch(text) || text.Length > 90))
        {
            return false;
        }

        role = text.TrimEnd(':', ' ');
        isAfterName = false;
        return true;
    }

    private bool ReadSigner(string text)
    {
        if (Name().Match(text) is not { Success: true } name)
        {
            return SignHere().IsMatch(text);
        }

        signers.Add(new Signer { Role = role, Name = name.Groups["name"].Value.Trim() });
        role = null;
        isAfterName = true;
        var rest = text[(name.Index + name.Length)..].Trim();
        return rest.Length == 0 || ReadPosition(rest);
    }

    // After a name come its position and, over one line or two, the position it stands in for.
    private bool ReadPosition(string text)
    {
        if (Opinion().IsMatch(text) || Name().IsMatch(text) || text.Length > 120 || text.StartsWith("เรียน", StringComparison.Ordinal) || !Position().IsMatch(text))
        {
            isAfterName = false;
            return false;
        }

        var signer = signers[^1];
        text = text.StartsWith("ตำแหน่ง", StringComparison.Ordinal) ? text["ตำแหน่ง".Length..].Trim(' ', ':') : text;
        if (Acting().Match(text) is { Success: true } acting)
        {
            var own = string.Join(' ', new[] { signer.Position ?? "", text[..acting.Index].Trim() }.Where(part => part.Length > 0));
            signers[^1] = signer with { Position = Points.OrNull(own), ActingFor = text[(acting.Index + acting.Length)..].Trim() };
            return true;
        }

        if (signer.ActingFor is "")
        {
            signers[^1] = signer with { ActingFor = text };
            return true;
        }

        if (signer.Position is not null)
        {
            isAfterName = false;
            return false;
        }

        signers[^1] = signer with { Position = text };
        return true;
    }

    [GeneratedRegex(@"\.{3,}|…+|_{3,}|·{3,}", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Dots();

    [GeneratedRegex(@"^ส่วนราชการ\s*[:]?\s*(?<from>.*?)\s*(?:(?:โทร(?:ศัพท์)?\s*[.:]?|โทร\.)\s*(?<phone>(?:[0-9๐-๙][0-9๐-๙\s\-–ต่อ,.]*)?))?$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:โทร(?:ศัพท์)?\s*[.:]?)\s*(?<phone>[0-9๐-๙][0-9๐-๙\s\-–ต่อ,.]*)$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Phone();

    [GeneratedRegex(@"\sเรียน\s+(?=นาย|ปลัด|หัวหน้า|ท่าน|ผู้|คณะ)", RegexOptions.None, Pattern.Limit)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^ที่\s*[:]?\s*(?<number>.*?)\s*(?:วันที่.*)?$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:ความเห็น|ความคิดเห็น|คำสั่ง(?!แต่งตั้ง)|ข้อสั่งการ)\s*(?:ของ)?\s*(?:หัวหน้า|ปลัด|รองปลัด|นายก|รองนายก|ผู้อำนวยการ|ผู้บริหาร|ผู้บังคับบัญชา|ผอ|เลขา)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Opinion();

    [GeneratedRegex(@"^(?:ลงชื่อ|\(ลงชื่อ\))?\s*\(\s*(?<name>(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|พ\.|ร\.|ด\.|จ\.|ส\.|ดร\.|สิบ|จ่า|พัน|ร้อย)[^()]{3,70}|(?=[^()]*\S [^()]*\S)[ก-๎A-Za-z.\- ]{5,70}(?=\)\s*$))\)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:\(?ลงชื่อ\)?)\s*[ก-๙.\s]{0,24}$", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex SignHere();

    [GeneratedRegex(@"^(?:ตำแหน่ง|นายก|รองนายก|ปลัด|รองปลัด|หัวหน้า|ผู้อำนวยการ|นิติกร|นัก|เจ้า|ผู้ช่วย|รักษา|ปฏิบัติ|เลขา|พนักงาน|ครู|ผอ\.|ผู้)", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Position();

    [GeneratedRegex(@"รักษา(?:ราชการ|การ)(?:ใน)?(?:แทน|ตำแหน่ง)|ปฏิบัติ(?:ราชการ|หน้าที่|การ)แทน", RegexOptions.None, Pattern.Limit
    )]
    private static partial Regex Acting();
}

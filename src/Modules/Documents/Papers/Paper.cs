using System.Text.RegularExpressions;
using Sujarit.Documents.Approvals;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Papers;

/// <summary>A paper of the office in an official form. Its number is given as it is issued; from then on it never changes, and never goes.</summary>
internal sealed partial class Paper : AgencyRecord
{
    private Paper()
    {
    }

    public PaperKind Kind { get; private init; }

    public PaperState State { get; private set; }

    public Guid OfficeId { get; private set; }

    /// <summary>What the office was called when it was written.</summary>
    public string OfficeName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string? To { get; private set; }

    public string? References { get; private set; }

    public string? Enclosures { get; private set; }

    public string Body { get; private set; } = "";

    public string? Contact { get; private set; }

    public Guid? SignerId { get; private set; }

    public string? SignerName { get; private set; }

    public string? SignerPosition { get; private set; }

    /// <summary>Who checks minutes, where one of the agency was chosen; null for a name that was typed, and on every other form.</summary>
    public Guid? CheckerId { get; private set; }

    public string? CheckerName { get; private set; }

    public string? CheckerPosition { get; private set; }

    public Guid? WriterId { get; private init; }

    public string WriterName { get; private init; } = "";

    public DateTimeOffset BegunAt { get; private init; }

    public Guid? SeriesId { get; private set; }

    /// <summary>The calendar year its number is of, in พ.ศ.; null for a draft.</summary>
    public int? Year { get; private set; }

    public int? Number { get; private set; }

    /// <summary>The number as the register names it, in Arabic digits; null for a draft.</summary>
    public string? NumberWords { get; private set; }

    public bool PrintsNumber { get; private set; }

    /// <summary>Its date; null for a draft.</summary>
    public DateOnly? IssuedOn { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public string? IssuedBy { get; private set; }

    /// <summary>The approval whose signatures it prints; null where it is signed on paper.</summary>
    public Guid? ApprovalId { get; private set; }

    /// <summary>As it was printed when it was issued.</summary>
    public string? Frozen { get; private set; }

    public int SignaturesAt { get; private set; }

    /// <summary>SHA-256 of <see cref="Frozen"/>; null for a draft.</summary>
    public string? Hash { get; private set; }

    /// <summary>The agency's own layout it was numbered with, and stays with; null for the built-in form and for a draft.</summary>
    public Guid? LayoutId { get; private set; }

    /// <summary>What it puts into the fields of that layout, as it was when it was issued.</summary>
    public string? Fields { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public string? CancelledBy { get; private set; }

    public string? CancelledWhy { get; private set; }

    public PaperText Text => new(Subject, To, References, Enclosures, Body, Contact);

    public PaperSigner Signer => new(SignerId, SignerName, SignerPosition);

    /// <summary>Who signs as the second; null where nobody does.</summary>
    public PaperSigner? Checker => CheckerName is null ? null : new(CheckerId, CheckerName, CheckerPosition);

    /// <summary>Whether one person is to sign for both: unusual, and said, but not refused.</summary>
    public bool IsCheckedByItsSigner => CheckerName is { } checker && ((CheckerId is not null && CheckerId == SignerId) || ThaiText.Fold(checker) == ThaiText.Fold(SignerName ?? ""));

    /// <summary>The kind and what it is about, in one line.</summary>
    public string Title => Kind == PaperKind.Minutes && Subject.StartsWith(PaperWords.Of(Kind), StringComparison.Ordinal) ? Subject : $"{PaperWords.Of(Kind)}{(Kind == PaperKind.Order && NumberWords is not null ? $"ที่ {NumberWords}" : "")} เรื่อง {Subject}";

    /// <summary>What is still to be filled in, by the names of the blanks.</summary>
    public IReadOnlyList<string> Blanks => [.. Text.All.Concat([SignerName, SignerPosition, CheckerName, CheckerPosition]).OfType<string>().SelectMany(text => Blank().Matches(text).Select(blank => blank.Groups["name"].Value.Trim())).Distinct()];

    /// <summary>A draft is begun.</summary>
    public static Paper Draft(PaperKind kind, (Guid Id, string Name) office, PaperText text, PaperSigner signer, PaperHand hand, PaperSigner? checker = null)
    {
        var paper = new Paper { Kind = kind, WriterId = hand.PersonId, WriterName = hand.Name, BegunAt = hand.At };
        paper.Write(office, text, signer, checker);
        return paper;
    }

    /// <summary>A new draft that says the same.</summary>
    public Paper Anew(PaperHand hand) => Draft(Kind, (OfficeId, OfficeName), Text, Signer, hand, new PaperSigner(CheckerId, CheckerName, CheckerPosition));

    /// <summary>The draft says this from now on.</summary>
    /// <param name="office">Whose paper it is.</param>
    /// <param name="text">What it says.</param>
    /// <param name="signer">Who signs it.</param>
    /// <param name="checker">Who signs minutes as their checker; other forms have none.</param>
    /// <exception cref="RuleBrokenException">It has a number already, or has no subject.</exception>
    public void Write((Guid Id, string Name) office, PaperText text, PaperSigner signer, PaperSigner? checker = null)
    {
        RefuseUnlessDraft("แก้ไขไม่ได้ หากต้องเปลี่ยนข้อความ ให้ยกเลิกฉบับนี้แล้วทำเป็นฉบับใหม่");
        (OfficeId, OfficeName) = office;
        Subject = OneLine(text.Subject) ?? throw new RuleBrokenException("โปรดกรอกเรื่อง");
        To = PaperWords.HasReader(Kind) ? OneLine(text.To) : null;
        (References, Enclosures) = Kind == PaperKind.Letter ? (Filled(text.References), Filled(text.Enclosures)) : (null, null);
        Body = Filled(text.Body) ?? "";
        Contact = OneLine(text.Contact);
        (SignerId, SignerName, SignerPosition) = (signer.PersonId, OneLine(signer.Name), Filled(signer.Position));
        (CheckerId, CheckerName, CheckerPosition) = checker is not null && PaperRoles.HasChecker(Kind) ? (checker.PersonId, OneLine(checker.Name), Filled(checker.Position)) : (null, null, null);
    }

    /// <summary>Whether something is missing before it can be issued; a sentence that says what, or null.</summary>
    public string? Unready()
    {
        List<string> missing = [];
        if (PaperWords.HasReader(Kind) && To is null)
        {
            missing.Add("เรียน");
        }

        if (Body.Length == 0)
        {
            missing.Add("ข้อความ");
        }

        if (SignerName is null)
        {
            missing.Add(PaperRoles.SignerOf(Kind));
        }

        if (CheckerName is null && CheckerPosition is not null)
        {
            missing.Add($"ชื่อ{PaperRoles.Checker}");
        }

        return missing.Count > 0 ? $"ยังไม่ได้กรอก{string.Join(" ", missing)} โปรดแก้ร่างให้ครบก่อนออกเลข"
            : Blanks is { Count: > 0 } blanks ? $"ยังไม่ได้เติมช่องว่าง: {string.Join(", ", blanks)} โปรดแก้ร่างแล้วพิมพ์แทนข้อความในวงเล็บปีกกาคู่"
            : null;
    }

    /// <summary>The paper gets its number and date, and what it says is frozen.</summary>
    /// <exception cref="RuleBrokenException">It has a number already, or something is still missing.</exception>
    public void Issue(GivenNumber given, Guid? approval, PaperHand hand, Func<Paper, PrintedPaper> print)
    {
        RefuseUnlessDraft("จึงไม่ออกเลขซ้ำ");
        if (Unready() is { } sentence)
        {
            throw new RuleBrokenException(sentence);
        }

        (SeriesId, Year, Number) = (given.SeriesId, given.Year, given.Number);
        (NumberWords, PrintsNumber, IssuedOn) = (given.Words, given.IsPrinted, given.On);
        (IssuedAt, IssuedBy, ApprovalId) = (hand.At, hand.Name, approval);
        State = PaperState.Issued;
        var printed = print(this);
        (Frozen, SignaturesAt) = (Seal.Kept(PaperJson.Write(printed.Document)), printed.SignaturesAt);
        (LayoutId, Fields) = (printed.LayoutId, printed.Fields);
        Hash = Seal.Of(Frozen);
    }

    /// <summary>The paper counts no more. Its number is never given again.</summary>
    /// <exception cref="RuleBrokenException">It is a draft or cancelled already, or no reason is given.</exception>
    public void Cancel(string? why, PaperHand hand)
    {
        if (State != PaperState.Issued)
        {
            throw new RuleBrokenException(State == PaperState.Draft ? "ร่างยังไม่มีเลข จึงไม่ต้องยกเลิก หากไม่ใช้ให้ลบร่าง" : $"ฉบับนี้ยกเลิกไปแล้วโดย {CancelledBy}");
        }

        CancelledWhy = Filled(why) ?? throw new RuleBrokenException("โปรดบอกเหตุผลที่ยกเลิก เหตุผลจะพิมพ์ในเอกสารและทะเบียน");
        (CancelledAt, CancelledBy, State) = (hand.At, hand.Name, PaperState.Cancelled);
    }

    /// <summary>Refuses what may be done to a draft alone.</summary>
    public void RefuseUnlessDraft(string otherwise)
    {
        if (State != PaperState.Draft)
        {
            throw new RuleBrokenException($"ฉบับนี้ออกเลขแล้ว คือ {NumberWords} ลงวันที่ {ThaiDate.Full(IssuedOn!.Value, DigitScript.Arabic)} {otherwise}");
        }
    }

    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    private static string? Filled(string? text) => text?.Trim() is { Length: > 0 } filled ? filled : null;

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]{1,200})\}\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}

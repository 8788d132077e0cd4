using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;

namespace Sujarit.Disclosure.Appeals;

/// <summary>คำชี้แจง: what the agency holds against the score of an item, on its way from a draft to the answer.</summary>
internal sealed class Contention : AgencyRecord
{
    public const int LongestReason = 8_000;
    public const int LongestReference = 200;

    private Contention()
    {
    }

    public FiscalYear Assessment { get; private init; }

    /// <summary>The code of the item, as the rulebook writes it.</summary>
    public string Item { get; private init; } = "";

    public ContentionState State { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The elements it speaks of, from 1, in their order; none for the item as a whole.</summary>
    public List<int> Elements { get; private set; } = [];

    /// <summary>The score that was contested, as it stood when it was filed; null before.</summary>
    public decimal? Contested { get; private set; }

    /// <summary>The day it was handed in; null before.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>What it was handed in as: the number of the letter, or what ITAS calls it.</summary>
    public string? Reference { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What the assessors answered; null where they gave no words.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public bool IsInForce => WithdrawnAt is null;

    /// <summary>Whether it goes into the letter that is still to be handed in, or went into one.</summary>
    public bool IsInLetter => IsInForce && State != ContentionState.Draft;

    public bool IsAnswered => State is ContentionState.Upheld or ContentionState.NotUpheld;

    /// <summary>Begins to contest a mark; what was accepted is open again.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="score">The score it stands for; null where nobody knows.</param>
    /// <param name="full">The most an item can score.</param>
    /// <exception cref="RuleBrokenException">There is no score, or nothing to win.</exception>
    public static Contention Begin(Mark mark, decimal? score, decimal full)
    {
        RefuseUnlessLost(score, full);
        mark.Open();
        return new Contention { Assessment = mark.Assessment, Item = mark.Item };
    }

    /// <summary>Says what is contended, and why.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="elements">The elements it speaks of, from 1.</param>
    /// <param name="count">How many elements the item has.</param>
    /// <param name="isReady">Whether it may be handed in as it is.</param>
    /// <exception cref="RuleBrokenException">It was handed in or taken back, says too much or, to be ready, nothing.</exception>
    public void Write(string? reason, IEnumerable<int> elements, int count, bool isReady)
    {
        RefuseUnless(State is ContentionState.Draft or ContentionState.Ready, "คำชี้แจงนี้ยื่นแล้ว จึงแก้ไขไม่ได้ หากบันทึกผิด ให้ยกเลิกการบันทึกว่ายื่นก่อน");
        var said = ThaiText.Clean(reason ?? "").Trim();
        if (said.Length > LongestReason)
        {
            throw new RuleBrokenException($"เหตุผลยาวเกินไป โปรดย่อให้ไม่เกิน {LongestReason:N0} ตัวอักษร");
        }

        if (isReady && said.Length == 0)
        {
            throw new RuleBrokenException("โปรดเขียนเหตุผลที่ชี้แจงก่อนบันทึกว่าพร้อมยื่น");
        }

        if (isReady && said.Contains(AppealDraft.Blank, StringComparison.Ordinal))
        {
            throw new RuleBrokenException("ยังมีช่องว่างที่ไม่ได้เติม โปรดพิมพ์แทนข้อความในวงเล็บปีกกาคู่ให้ครบก่อนบันทึกว่าพร้อมยื่น");
        }

        (Reason, Elements) = (said, [.. elements.Where(element => element >= 1 && element <= count).Distinct().Order()]);
        State = isReady ? ContentionState.Ready : ContentionState.Draft;
    }

    /// <summary>It was handed in.</summary>
    /// <param name="on">The day.</param>
    /// <param name="reference">What it was handed in as.</param>
    /// <param name="score">The score that is contested.</param>
    /// <param name="today">The date in Thailand.</param>
    /// <exception cref="RuleBrokenException">It is not ready, the day is to come, or the reference is missing.</exception>
    public void File(DateOnly? on, string? reference, decimal? score, DateOnly today)
    {
        RefuseUnless(State == ContentionState.Ready, "คำชี้แจงนี้ยังไม่พร้อมยื่น หรือยื่นไปแล้ว โปรดเปิดหน้าใหม่แล้วตรวจสถานะ");
        var named = ThaiText.Clean(reference ?? "").ReplaceLineEndings(" ").Trim();
        if (on is not { } day || day > today || day < Assessment.FirstDay)
        {
            throw new RuleBrokenException("โปรดระบุวันที่ยื่น ซึ่งต้องอยู่ในปีที่ประเมินหรือหลังจากนั้น และไม่เกินวันนี้");
        }

        if (named.Length is 0 or > LongestReference)
        {
            throw new RuleBrokenException($"โปรดกรอกเลขที่หนังสือหรือเลขอ้างอิงในระบบ ITAS ไม่เกิน {LongestReference} ตัวอักษร");
        }

        (State, FiledOn, Reference, Contested) = (ContentionState.Filed, day, named, score);
    }

    /// <summary>It was not handed in after all: what was noted of it was a slip.</summary>
    /// <exception cref="RuleBrokenException">It was not handed in, or is answered.</exception>
    public void Unfile()
    {
        RefuseUnless(State == ContentionState.Filed, "ยกเลิกการบันทึกว่ายื่นได้เฉพาะคำชี้แจงที่ยื่นแล้วและยังไม่ได้รับคำตอบ");
        (State, FiledOn, Reference, Contested) = (ContentionState.Ready, null, null, null);
    }

    /// <summary>The assessors answered.</summary>
    /// <param name="on">The day.</param>
    /// <param name="words">What they said.</param>
    /// <param name="score">The score that stands from now on.</param>
    /// <param name="today">The date in Thailand.</param>
    /// <exception cref="RuleBrokenException">It was not handed in or is answered already, the day cannot be, or the score is less than before.</exception>
    public void Take(DateOnly? on, string? words, decimal? score, DateOnly today)
    {
        RefuseUnless(State == ContentionState.Filed, "บันทึกคำตอบได้เฉพาะคำชี้แจงที่ยื่นแล้วและยังไม่ได้รับคำตอบ");
        var said = ThaiText.Clean(words ?? "").Trim();
        if (on is not { } day || day > today || day < FiledOn)
        {
            throw new RuleBrokenException("โปรดระบุวันที่ได้รับคำตอบ ซึ่งต้องไม่อยู่ก่อนวันที่ยื่น และไม่เกินวันนี้");
        }

        if (score is not { } given || given < Contested)
        {
            throw new RuleBrokenException("โปรดเลือกคะแนนหลังการชี้แจง ซึ่งต้องไม่น้อยกว่าคะแนนที่ชี้แจง หากผู้ประเมินลดคะแนน ให้แก้คะแนนของข้อก่อน");
        }

        if (said.Length > Mark.LongestComment)
        {
            throw new RuleBrokenException($"คำตอบยาวเกินไป โปรดย่อให้ไม่เกิน {Mark.LongestComment:N0} ตัวอักษร");
        }

        (State, AnsweredOn, Answer) = (given > Contested ? ContentionState.Upheld : ContentionState.NotUpheld, day, said.Length == 0 ? null : said);
    }

    /// <summary>Takes it back; it can be brought back as it was.</summary>
    /// <exception cref="RuleBrokenException">It is answered, or taken back already.</exception>
    public void Withdraw(string by, DateTimeOffset at)
    {
        RefuseUnless(!IsAnswered, "คำชี้แจงนี้ได้รับคำตอบแล้ว จึงถอนไม่ได้");
        (WithdrawnAt, WithdrawnBy) = (at, by);
    }

    /// <summary>It holds again, as it was.</summary>
    /// <exception cref="RuleBrokenException">It was not taken back, or there is nothing to win any more.</exception>
    public void Reinstate(Mark mark, decimal? score, decimal full)
    {
        if (IsInForce)
        {
            throw new RuleBrokenException("คำชี้แจงนี้ไม่ได้ถอนไว้");
        }

        RefuseUnlessLost(score, full);
        mark.Open();
        (WithdrawnAt, WithdrawnBy) = (null, null);
    }

    private static void RefuseUnlessLost(decimal? score, decimal full)
    {
        if (score is null)
        {
            throw new RuleBrokenException("ยังไม่มีคะแนนของผู้ประเมิน โปรดบันทึกคะแนนของข้อก่อน แล้วจึงชี้แจง");
        }

        if (score >= full)
        {
            throw new RuleBrokenException("ข้อนี้ได้คะแนนเต็มแล้ว จึงไม่ต้องชี้แจง");
        }
    }

    private void RefuseUnless(bool isSo, string sentence)
    {
        if (!IsInForce)
        {
            throw new RuleBrokenException("คำชี้แจงนี้ถอนแล้ว หากต้องการใช้ ให้นำกลับมาก่อน");
        }

        if (!isSo)
        {
            throw new RuleBrokenException(sentence);
        }
    }
}

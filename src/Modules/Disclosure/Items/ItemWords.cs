namespace Sujarit.Disclosure.Items;

/// <summary>How people call how far an item has come.</summary>
internal static class ItemWords
{
    public static string Of(ItemState state) =>
        state switch
        {
            ItemState.Missing => "ยังไม่มีข้อมูล",
            ItemState.Partly => "มีบางส่วน",
            ItemState.Complete => "ครบ รอเผยแพร่",
            ItemState.Waiting => "รอลงนาม",
            ItemState.Changed => "แก้ไขแล้ว รอเผยแพร่",
            ItemState.Published => "เผยแพร่แล้ว",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>Which of the house's looks of a state it has.</summary>
    public static string Look(ItemState state) =>
        state switch
        {
            ItemState.Missing => "missing",
            ItemState.Published => "done",
            _ => "doing",
        };

    public static string Of(PublishingPlanState state) =>
        state switch
        {
            PublishingPlanState.Waiting => "รอเวลา",
            PublishingPlanState.Done => "เผยแพร่แล้ว",
            PublishingPlanState.Failed => "ไม่ได้เผยแพร่",
            PublishingPlanState.Cancelled => "ยกเลิก",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}

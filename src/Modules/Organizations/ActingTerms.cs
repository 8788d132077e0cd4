using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Organizations;

/// <summary>What an acting order says.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Holder">Who holds the position; null while nobody does.</param>
/// <param name="Position">The position.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Number">The number of the order.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Recorder">Who wrote it into the program.</param>
internal sealed record ActingTerms(Guid Actor, Guid? Holder, string Position, ActingKind Kind, string Number, DateOnly From, DateOnly To, Guid Recorder)
{
    // An order of more days than this is a typing error, not an absence.
    private const int mostDays = 1500;

    /// <summary>Whether it can be an order at all.</summary>
    /// <exception cref="RuleBrokenException">It cannot.</exception>
    public void Check()
    {
        var wrong =
            Position.Trim().Length == 0 ? "โปรดกรอกตำแหน่งที่แทน"
            : Number.Trim().Length == 0 ? "โปรดกรอกเลขที่คำสั่ง"
            : Actor == Holder ? "ผู้แทนต้องไม่ใช่ผู้ดำรงตำแหน่งนั้นเอง"
            : To < From ? "วันสิ้นสุดต้องไม่ก่อนวันเริ่ม"
            : To.DayNumber - From.DayNumber > mostDays ? "ช่วงวันยาวผิดปกติ โปรดตรวจปี พ.ศ. ของวันเริ่มและวันสิ้นสุด"
            : null;
        if (wrong is not null)
        {
            throw new RuleBrokenException(wrong);
        }
    }
}

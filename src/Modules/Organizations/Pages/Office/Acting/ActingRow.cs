using Sujarit.Organizations.Contracts;

namespace Sujarit.Organizations.Pages;

/// <summary>An acting order as the list shows it.</summary>
internal sealed record ActingRow(Guid Id, string Actor, string? Holder, string Position, ActingKind Kind, string Number, DateOnly From, DateOnly To, DateOnly? EndedOn)
{
    /// <summary>How it stands on a day, as the state tag knows it, and in words.</summary>
    public (string Look, string Words) On(DateOnly day) =>
        EndedOn is not null ? ("idle", "สิ้นสุดก่อนกำหนด")
        : To < day ? ("idle", "ครบกำหนดแล้ว")
        : From > day ? ("doing", "ยังไม่ถึงวันเริ่ม")
        : ("done", "มีผลวันนี้");
}

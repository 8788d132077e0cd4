namespace Sujarit.Disclosure.Sealing;

/// <summary>What the pages and the audit call what belongs to the log.</summary>
internal static class SealWords
{
    private const string receiver = "disclosure_seal_receiver";

    public static IReadOnlyDictionary<string, string> Audit { get; } = new Dictionary<string, string>
    {
        [receiver] = "ผู้รับค่าราก",
        [receiver + ".name"] = "หน่วยงานหรือผู้รับ",
        [receiver + ".mail"] = "อีเมล",
        [receiver + ".cadence"] = "กำหนดส่ง",
        [receiver + ".cadence=EachDay"] = Of(SealCadence.EachDay),
        [receiver + ".cadence=EachMonth"] = Of(SealCadence.EachMonth),
        [receiver + ".is_on"] = "ส่งอยู่",
    };

    public static string Of(SealCadence cadence) => cadence == SealCadence.EachDay ? "เช้าวันถัดจากวันที่มีการเผยแพร่" : "ต้นเดือนทุกเดือน";
}

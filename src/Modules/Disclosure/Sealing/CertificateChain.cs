using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Whether a certificate tells of every version of its time, and until when each was public. Only a seal that is in the log proves an end.</summary>
/// <param name="certificate">What is certified.</param>
/// <param name="seals">The seals in it by the number of their version, those of refused versions among them.</param>
internal sealed class CertificateChain(Certificate certificate, IReadOnlyDictionary<int, SealText> seals)
{
    private readonly List<ProofProblem> problems = [];
    private readonly List<int> numbers = [.. certificate.Versions.Select(version => version.Number).Concat(certificate.Refused.Select(refused => refused.Number)).Order()];

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<ProofProblem> Run()
    {
        if (numbers.Count == 0)
        {
            return problems;
        }

        CheckOrder();
        foreach (var version in certificate.Versions)
        {
            CheckEnd(version);
        }

        // Of what is not certified too, the seal says what it followed.
        foreach (var seal in seals.Values.Where(seal => seals.TryGetValue(seal.Version - 1, out var before) ? seal.Before != before.Content : (seal.Version == 1) != (seal.Before.Length == 0)))
        {
            Add(CertificateCheck.Place("version", seal.Version), "ฉบับนี้ไม่ได้ต่อจากฉบับก่อนหน้าของข้อเดียวกัน");
        }

        CheckTime();
        return problems;
    }

    // Numbers without a gap and the hash before prove that nothing else was shown between two versions.
    private void CheckOrder()
    {
        if (numbers[0] < 1 || numbers.Where((number, index) => (long)number - index != numbers[0]).Any())
        {
            Add("versions", "มีฉบับที่หายไปหรือซ้ำกัน");
        }

        if (!IsInOrder(certificate.Versions.Select(version => version.Number)) || !IsInOrder(certificate.Refused.Select(refused => refused.Number)))
        {
            Add("versions", "ฉบับไม่เรียงตามลำดับ");
        }
    }

    private void CheckEnd(Certificate.CertifiedVersion version)
    {
        var follows = seals.GetValueOrDefault(unchecked(version.Number + 1));
        if (version.PublicUntil != follows?.Published)
        {
            Add(CertificateCheck.Place("version", version.Number), follows is null ? "ไม่มีหลักฐานว่าฉบับนี้เผยแพร่จนถึงเวลาที่ระบุ" : "เวลาสิ้นสุดการเผยแพร่ไม่ตรงกับเวลาที่ฉบับถัดไปเผยแพร่");
        }
    }

    private void CheckTime()
    {
        if (certificate.Until < certificate.From || !IsDay(certificate.From) || !IsDay(certificate.Until))
        {
            Add("from", "ช่วงเวลาที่ขอเป็นไปไม่ได้");
            return;
        }

        var begin = certificate.From is { } from ? ThaiClock.Begin(from) : DateTimeOffset.MinValue;
        var end = certificate.Until is { } until ? ThaiClock.Begin(until.AddDays(1)) : DateTimeOffset.MaxValue;
        CheckBegin(begin);
        foreach (var version in certificate.Versions.Where(version => version.PublicFrom >= end || version.PublicUntil <= begin))
        {
            Add(CertificateCheck.Place("version", version.Number), "ฉบับนี้ไม่ได้เผยแพร่อยู่ในช่วงเวลาที่ขอ");
        }

        if (certificate.Next is not null && seals.GetValueOrDefault(unchecked(numbers[^1] + 1)) is { } next && next.Published < end)
        {
            Add("next", "มีฉบับที่เผยแพร่ในช่วงเวลาที่ขอแต่ไม่อยู่ในหนังสือรับรอง");
        }
    }

    // What came before the first: none, or what ended before the time, or what is counted as left out.
    private void CheckBegin(DateTimeOffset begin)
    {
        var earlier = numbers[0] - 1;
        var isWhole = seals.TryGetValue(numbers[0], out var first) ? earlier == 0 || first.Published <= begin : (bool?)null;
        if (certificate.Omitted < 0 || certificate.Omitted > earlier || (certificate.From is null && certificate.Omitted != earlier) || (isWhole is { } whole && whole != (certificate.Omitted == 0)))
        {
            Add("omitted", "จำนวนฉบับก่อนหน้าที่ไม่ได้แสดงไม่ตรงกับฉบับแรกในหนังสือรับรอง");
        }
    }

    // As far as such days can be asked for.
    private static bool IsDay(DateOnly? day) => day is null || (day.Value.Year >= CertificateDesk.Earliest && day.Value.Year <= CertificateDesk.Latest);

    private static bool IsInOrder(IEnumerable<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second);

    private void Add(string where, string why) => problems.Add(new ProofProblem(where, why));
}

namespace Sujarit.Disclosure.Sealing;

/// <summary>What a file says that its proofs do not hold for. Everything else of it is checked, and is not valid once it is altered.</summary>
internal static class CertificateLimits
{
    private const string noRoot = "ไม่ได้เทียบกับค่ารากที่เก็บไว้ จึงพิสูจน์ได้เพียงว่าไฟล์นี้ไม่ขัดแย้งกันเอง โปรดเรียกด้วย --root";
    private const string nameOfAgency = "ชื่อหน่วยงาน (พิสูจน์เฉพาะรหัส)";

    /// <summary>Of a certificate.</summary>
    public static IReadOnlyList<Unproved> Of(Certificate certificate, bool rootCompared)
    {
        List<Unproved> limits =
        [
            .. rootCompared ? [] : new Unproved[] { new("log", noRoot) },
            new("agency.name", nameOfAgency),
            new("title", "ชื่อของข้อ"),
            new("from", "วันเริ่มต้นที่ขอให้รับรอง"),
            new("until", "วันสิ้นสุดที่ขอให้รับรอง"),
            new("issuedAt", "เวลาที่ออกหนังสือรับรอง"),
            new("versions.title", "ชื่อเรื่องของฉบับ (อยู่ในสำเนาที่ผนึกไว้ ตรวจด้วย --copies)"),
            new("versions.address", "ที่อยู่ของฉบับ"),
            new("versions.seal", "ที่อยู่ของสำเนาที่ผนึกไว้"),
        ];
        if (certificate.Log.Day is not null)
        {
            limits.Add(new("log.day", "ว่าวันนั้นไม่มีตราผนึกเพิ่มหลังค่ารากนี้ (พิสูจน์เฉพาะวันที่ของตราผนึกสุดท้าย) โปรดเทียบกับค่าราก ณ สิ้นวันในหน้าบันทึกตราผนึก"));
        }

        if (certificate.From is not null && certificate.Omitted > 0)
        {
            limits.Add(new("omitted", "จำนวนฉบับก่อนหน้าในช่วงเวลาที่ขอ"));
        }

        limits.AddRange(certificate.Versions.Where(version => EndOf(certificate, version) != VersionEnd.Proved).Select(version => new Unproved("versions.publicUntil", End(certificate, version))));
        limits.AddRange(certificate.Refused.SelectMany(Of));
        if (certificate.Next is null && certificate.Refused.Count > 0 && certificate.Refused[^1].Number > certificate.Versions.Select(version => version.Number).DefaultIfEmpty().Max())
        {
            limits.Add(new("versions", $"ว่าไม่มีฉบับอื่นต่อจากฉบับที่ {certificate.Refused[^1].Number} ซึ่งไม่รับรอง"));
        }

        return limits;
    }

    /// <summary>Of a whole log.</summary>
    public static IReadOnlyList<Unproved> Of(LogFile log, string? root)
    {
        List<Unproved> limits = [new("agency.name", nameOfAgency)];
        if (root is null)
        {
            limits.Add(new("log", noRoot));
        }
        else if (root != log.Root)
        {
            limits.Add(new("entries", "รายการที่เพิ่มหลังค่ารากที่ระบุ"));
        }

        if (log.Entries.Count == 0)
        {
            limits.Add(new("agency.code", "รหัสหน่วยงาน เพราะยังไม่มีตราผนึก"));
        }

        limits.Add(new("days", "ว่าวันสุดท้ายสิ้นสุดแล้ว"));
        return limits;
    }

    /// <summary>What is known of the end of a version.</summary>
    public static VersionEnd EndOf(Certificate certificate, Certificate.CertifiedVersion version) =>
        version.PublicUntil is not null ? VersionEnd.Proved : certificate.TellsEndOf(version) ? VersionEnd.Open : VersionEnd.NotTold;

    private static IEnumerable<Unproved> Of(Certificate.RefusedVersion refused)
    {
        yield return new("refused", refused.Seal is null ? $"ว่ามีฉบับที่ {refused.Number} ซึ่งไม่มีตราผนึก" : $"สิ่งที่ฉบับที่ {refused.Number} ซึ่งไม่รับรองแสดง");
        yield return new("refused.why", $"เหตุผลที่ไม่รับรองฉบับที่ {refused.Number}");
    }

    private static string End(Certificate certificate, Certificate.CertifiedVersion version) =>
        EndOf(certificate, version) == VersionEnd.Open
            ? $"ว่าไม่มีฉบับอื่นต่อจากฉบับที่ {version.Number} จนถึงเวลาที่ออกหนังสือรับรอง โปรดตรวจบันทึกทั้งหมด (seals.json)"
            : $"เวลาสิ้นสุดของฉบับที่ {version.Number} เพราะฉบับที่ต่อมาไม่มีตราผนึก หนังสือรับรองจึงไม่ได้บอกไว้";
}

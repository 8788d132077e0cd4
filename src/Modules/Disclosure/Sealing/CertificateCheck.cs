using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Checks a certificate by itself: nothing but the file is asked.</summary>
internal sealed class CertificateCheck(Certificate certificate)
{
    private const int longestShown = 80;

    private readonly List<ProofProblem> problems = [];

    /// <summary>What does not hold; empty where all of it does.</summary>
    public IReadOnlyList<ProofProblem> Run()
    {
        if (!TryHash(certificate.Log.Root, out var root) || certificate.Log.Size < 1)
        {
            Add("log", "ค่ารากของบันทึกไม่อยู่ในรูปแบบที่ถูกต้อง");
            return problems;
        }

        if (certificate.Versions.Count == 0)
        {
            Add("versions", "หนังสือรับรองนี้ไม่รับรองฉบับใดเลย");
        }

        Certificate.CertifiedVersion? before = null;
        foreach (var version in certificate.Versions)
        {
            Check(version, root);
            Follow(before, version);
            before = version;
        }

        if (before is not null)
        {
            End(before, root);
        }

        return problems;
    }

    private void Check(Certificate.CertifiedVersion version, byte[] root)
    {
        var where = Place(version);
        if (SealText.Read(version.Entry.Text) is not { } text)
        {
            Add(where, "ข้อความในตราผนึกไม่อยู่ในรูปแบบที่ถูกต้อง");
            return;
        }

        Same(where, "รหัสหน่วยงาน", certificate.Agency.Code, text.Agency);
        Same(where, "ปีที่ประเมิน", certificate.Assessment.ToString(), text.Assessment.ToString());
        Same(where, "ข้อ", certificate.Item, text.Item);
        Same(where, "เลขลำดับฉบับ", version.Number.ToString(CultureInfo.InvariantCulture), text.Version.ToString(CultureInfo.InvariantCulture));
        Same(where, "ลำดับของตราผนึก", version.Entry.Number.ToString(CultureInfo.InvariantCulture), text.Number.ToString(CultureInfo.InvariantCulture));
        Same(where, "เวลาที่เผยแพร่", Moment(version.PublicFrom), Moment(text.Published));
        Same(where, "ค่าแฮชของฉบับ", version.Hash, text.Content);
        Same(where, "รายการไฟล์", SealText.ListOf(version.Files), text.Files);
        if (version.By is { } by)
        {
            Same(where, "ชื่อผู้เผยแพร่", Seal.HashWith(by.Salt, by.Name), text.By);
        }

        if (!IsPlain(version.Files))
        {
            Add(where, "รายการไฟล์มีชื่อ ชนิด หรือลำดับที่เป็นไปไม่ได้");
        }

        if (version.PublicFrom > certificate.IssuedAt || version.PublicUntil <= version.PublicFrom)
        {
            Add(where, "ช่วงเวลาที่เผยแพร่เป็นไปไม่ได้");
        }

        Prove(where, text, version.Proof, root);
    }

    private void Prove(string where, SealText text, IReadOnlyList<string> steps, byte[] root)
    {
        if (!TryHashes(steps, out var proof) || !MerkleTree.Proves(text.Leaf, text.Number - 1, certificate.Log.Size, proof, root))
        {
            Add(where, "พิสูจน์ไม่ได้ว่าตราผนึกของฉบับนี้อยู่ในบันทึกที่มีค่ารากนี้");
        }

        if (ThaiClock.DayOf(text.At) > certificate.Log.Day)
        {
            Add(where, "ตราผนึกนี้ทำหลังวันที่ของค่าราก");
        }
    }

    // Until when the last one was public is proved by what took its place.
    private void End(Certificate.CertifiedVersion last, byte[] root)
    {
        if (AreRefused(last.Number + 1, last.Number + 1))
        {
            return;
        }

        if (certificate.Next is not { } next)
        {
            if (last.PublicUntil is not null)
            {
                Add(Place(last), "ไม่มีหลักฐานว่าฉบับนี้เผยแพร่จนถึงเวลาที่ระบุ");
            }

            return;
        }

        if (SealText.Read(next.Entry.Text) is not { } text
            || text.Agency != certificate.Agency.Code || text.Assessment != certificate.Assessment || text.Item != certificate.Item
            || text.Number != next.Entry.Number || text.Published != last.PublicUntil || text.Version != last.Number + 1 || text.Before != last.Hash)
        {
            Add("next", "หลักฐานของฉบับที่เผยแพร่ต่อมาไม่ตรงกับเวลาสิ้นสุดของฉบับสุดท้าย");
            return;
        }

        Prove("next", text, next.Proof, root);
    }

    // A line of the list of files is what it says only where no value can begin another.
    private static bool IsPlain(IReadOnlyList<SealedFile> files) =>
        files.Select((file, place) => file.Place == place && file.Size >= 0 && TryHash(file.Sha256, out _) && file.Type.Length > 0 && !file.Type.Any(letter => letter == ' ' || char.IsControl(letter)) && !file.Name.Any(char.IsControl)).All(isSo => isSo);

    private bool AreRefused(int from, int to) => Enumerable.Range(from, Math.Min(to - from + 1, certificate.Refused.Count + 1)).All(number => certificate.Refused.Any(refused => refused.Number == number));

    // Numbers without a gap and the hash before prove that nothing else was shown between two versions.
    private void Follow(Certificate.CertifiedVersion? before, Certificate.CertifiedVersion version)
    {
        if (before is null)
        {
            return;
        }

        var where = Place(version);
        var isNext = version.Number == before.Number + 1;
        if (isNext && SealText.Read(version.Entry.Text) is { } text && text.Before != before.Hash)
        {
            Add(where, "ฉบับนี้ไม่ได้ต่อจากฉบับก่อนหน้าในหนังสือรับรอง");
        }

        if (version.Number <= before.Number)
        {
            Add(where, "ฉบับไม่เรียงตามลำดับ");
        }
        else if (!isNext && !AreRefused(before.Number + 1, version.Number - 1))
        {
            Add(where, "มีฉบับที่หายไปก่อนหน้าฉบับนี้");
        }
        else if (isNext ? before.PublicUntil != version.PublicFrom : before.PublicUntil is null || before.PublicUntil > version.PublicFrom)
        {
            Add(Place(before), "เวลาสิ้นสุดการเผยแพร่ไม่ตรงกับเวลาที่ฉบับถัดไปเผยแพร่");
        }
    }

    private void Same(string where, string what, string told, string sealedAs)
    {
        if (!string.Equals(told, sealedAs, StringComparison.Ordinal))
        {
            Add(where, $"{what}ในหนังสือรับรอง ({Short(told)}) ไม่ตรงกับที่ผนึกไว้ ({Short(sealedAs)})");
        }
    }

    // A file from elsewhere may hold anything.
    private static string Short(string text) => text.Length <= longestShown ? text : text[..longestShown] + "…";

    private void Add(string where, string why) => problems.Add(new ProofProblem(where, why));

    private static string Place(Certificate.CertifiedVersion version) => string.Create(CultureInfo.InvariantCulture, $"version {version.Number}");

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

    /// <summary>Reads a hash as certificates write it.</summary>
    public static bool TryHash(string text, out byte[] hash)
    {
        hash = [];
        if (text.Length != Seal.HexOfHash || !text.All(char.IsAsciiHexDigitLower))
        {
            return false;
        }

        hash = Convert.FromHexString(text);
        return true;
    }

    private static bool TryHashes(IReadOnlyList<string> texts, out List<byte[]> hashes)
    {
        hashes = [];
        foreach (var text in texts)
        {
            if (!TryHash(text, out var hash))
            {
                return false;
            }

            hashes.Add(hash);
        }

        return texts.Count <= MerkleTree.MostLevels;
    }
}

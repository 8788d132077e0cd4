using System.Globalization;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Checks a certificate by itself: nothing but the file is asked.</summary>
internal sealed class CertificateCheck(Certificate certificate)
{
    private const int longestShown = 80;

    private readonly List<ProofProblem> problems = [];
    private readonly Dictionary<int, SealText> seals = [];

    /// <summary>What does not hold; empty where all of it does. What it does not prove is told by <see cref="CertificateLimits"/>.</summary>
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

        CheckLog(root);
        foreach (var version in certificate.Versions)
        {
            Check(version, root);
        }

        foreach (var refused in certificate.Refused)
        {
            Check(Place("refused", refused.Number), refused.Seal, refused.Number, root);
        }

        Check("next", certificate.Next, certificate.Versions.Select(version => version.Number).Concat(certificate.Refused.Select(refused => refused.Number)).DefaultIfEmpty().Max() + 1L, root);
        problems.AddRange(new CertificateChain(certificate, seals).Run());
        return problems;
    }

    // A proof holds for trees of several sizes. That of the last leaf, which says its number, holds for one.
    private void CheckLog(byte[] root)
    {
        var (log, where) = (certificate.Log, "log");
        if (SealText.Read(log.Last.Entry.Text) is not { } last)
        {
            Add(where, "ข้อความในตราผนึกสุดท้ายไม่อยู่ในรูปแบบที่ถูกต้อง");
            return;
        }

        if (last.Number != log.Size || last.Number != log.Last.Entry.Number)
        {
            Add(where, "จำนวนตราผนึกไม่ตรงกับลำดับของตราผนึกสุดท้าย");
        }

        if (last.Agency != certificate.Agency.Code || (log.Day is { } day && day != ThaiClock.DayOf(last.At)))
        {
            Add(where, "หน่วยงานหรือวันที่ของค่ารากไม่ตรงกับตราผนึกสุดท้าย");
        }

        if (certificate.IssuedAt < last.At || certificate.IssuedAt.Year > CertificateDesk.Latest || log.Day >= ThaiClock.DayOf(certificate.IssuedAt))
        {
            Add(where, "หนังสือรับรองออกก่อนที่จะมีค่ารากนี้");
        }

        Prove(where, last, log.Last.Proof, root);
    }

    // What is known of a version that is not certified.
    private void Check(string where, Certificate.CertifiedSeal? told, long version, byte[] root)
    {
        if (told is null)
        {
            return;
        }

        if (SealText.Read(told.Entry.Text) is not { } text
            || text.Agency != certificate.Agency.Code || text.Assessment != certificate.Assessment || text.Item != certificate.Item || text.Number != told.Entry.Number || text.Version != version)
        {
            Add(where, "ตราผนึกนี้ไม่ใช่ของฉบับที่ระบุ");
            return;
        }

        Prove(where, text, told.Proof, root);
        Know(where, text);
    }

    private void Know(string where, SealText text)
    {
        if (!seals.TryAdd(text.Version, text))
        {
            Add(where, "มีฉบับนี้มากกว่าหนึ่งแห่ง");
        }
    }

    private void Check(Certificate.CertifiedVersion version, byte[] root)
    {
        var where = Place("version", version.Number);
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
        Know(where, text);
    }

    private void Prove(string where, SealText text, IReadOnlyList<string> steps, byte[] root)
    {
        if (!TryHashes(steps, out var proof) || !MerkleTree.Proves(text.Leaf, text.Number - 1, certificate.Log.Size, proof, root))
        {
            Add(where, "พิสูจน์ไม่ได้ว่าตราผนึกของฉบับนี้อยู่ในบันทึกที่มีค่ารากนี้");
        }
    }

    // A line of the list of files is what it says only where no value can begin another.
    private static bool IsPlain(IReadOnlyList<SealedFile> files) =>
        files.Select((file, place) => file.Place == place && file.Size >= 0 && TryHash(file.Sha256, out _) && file.Type.Length > 0 && !file.Type.Any(letter => letter == ' ' || char.IsControl(letter)) && !file.Name.Any(char.IsControl)).All(isSo => isSo);

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

    /// <summary>How a row of the certificate is called where something is wrong with it.</summary>
    public static string Place(string row, int number) => string.Create(CultureInfo.InvariantCulture, $"{row} {number}");

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

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

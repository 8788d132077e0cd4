using System.Text.Json;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Checks a certificate, or a whole log, with no database.</summary>
internal static class VerifyVerb
{
    private const long mostBytes = 200L * 1024 * 1024;
    private const int deepest = 16;
    private static readonly JsonSerializerOptions strict = new(AnswerJson.Options) { RespectRequiredConstructorParameters = true };

    public static Verb Verb { get; } =
        new("verify", "verify CERTIFICATE.json [--root ค่าราก] [--copies โฟลเดอร์]", "ตรวจหนังสือรับรองการเผยแพร่หรือบันทึกตราผนึก โดยไม่ใช้ฐานข้อมูล", ["root", "copies"], Files: 1, Verify);

    private static Answer Verify(VerbLine line)
    {
        var root = line["root"]?.Trim().ToLowerInvariant();
        if (root is not null && !CertificateCheck.TryHash(root, out _))
        {
            throw new UsageException($"ค่ารากต้องเป็นเลขฐานสิบหก (0-9 และ a-f) {Seal.HexOfHash} ตัว โปรดคัดลอกมาให้ครบ");
        }

        var answer = Read(line.Files[0], root, line["copies"]);
        line.Say(answer.Valid ? "ถูกต้อง: ตราผนึกทุกรายการในไฟล์นี้ตรงกับค่ารากของบันทึก" : $"ไม่ถูกต้อง: พบ {answer.Problems.Count} แห่งที่ไม่ตรง ดูรายละเอียดใน problems โปรดเก็บไฟล์นี้ไว้เป็นหลักฐานและแจ้งหน่วยงาน");
        if (answer.Valid)
        {
            line.Say($"สิ่งที่ไม่ได้พิสูจน์ (notProved):\n{string.Join('\n', answer.NotProved.Select(limit => $"- {limit.Why}"))}");
        }

        return answer;
    }

    private static Answer Read(string path, string? root, string? copies)
    {
        using var json = Open(path);
        return Is(json.RootElement, "certificate", Certificate.Form) ? Of(Read<Certificate>(json), root, copies)
            : Is(json.RootElement, "log", LogFile.Form) ? Of(Read<LogFile>(json), root, copies)
            : throw new UnreadableException("ไฟล์นี้ไม่ใช่หนังสือรับรองการเผยแพร่หรือบันทึกตราผนึก โปรดใช้ไฟล์ .json ที่ดาวน์โหลดจากหน้าหนังสือรับรองหรือหน้าบันทึกตราผนึก");
    }

    private static bool Is(JsonElement file, string key, string form) =>
        file.ValueKind == JsonValueKind.Object && file.TryGetProperty(key, out var name) && name.ValueKind == JsonValueKind.String && name.ValueEquals(form);

    private static Answer Of(Certificate certificate, string? root, string? copies)
    {
        var problems = new List<ProofProblem>(new CertificateCheck(certificate).Run());
        if (root is not null && root != certificate.Log.Root)
        {
            problems.Add(new("log", "ค่ารากในหนังสือรับรองไม่ตรงกับค่ารากที่ระบุ หากค่าที่ระบุเป็นค่ารากของวันอื่น โปรดตรวจบันทึกทั้งหมด (seals.json) กับค่านั้นแทน"));
        }

        var found = copies is null ? null : CopyCheck.Of(certificate, copies);
        problems.AddRange((found?.Missing ?? []).Select(name => new ProofProblem("copies", $"ไม่พบสำเนาของ {name} หรือสำเนาถูกแก้ไข")));
        return new("certificate", problems.Count == 0, certificate.Agency.Code, certificate.Assessment, certificate.Item, certificate.Log.Size, certificate.Log.Root, root is not null, certificate.Log.Day,
            [.. certificate.Versions.Select(version => new Shown(version.Number, version.PublicFrom, version.PublicUntil, CertificateLimits.EndOf(certificate, version), version.Hash))], found, problems, CertificateLimits.Of(certificate, root is not null));
    }

    private static Answer Of(LogFile log, string? root, string? copies)
    {
        if (copies is not null)
        {
            throw new UsageException("--copies ใช้กับหนังสือรับรองเท่านั้น โปรดเรียกใหม่โดยไม่ใส่ --copies");
        }

        var problems = new LogCheck(log).Run(root);
        return new("log", problems.Count == 0, log.Agency.Code, null, null, log.Size, log.Root, root is not null, log.Days.Count == 0 ? null : log.Days[^1].Day, [], null, problems, CertificateLimits.Of(log, root));
    }

    private static JsonDocument Open(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.Length <= mostBytes ? JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = deepest }) : throw new UnreadableException("ไฟล์ใหญ่เกินไป โปรดใช้ไฟล์ .json ที่ดาวน์โหลดจากหน้าหนังสือรับรองหรือหน้าบันทึกตราผนึก");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"เปิดไฟล์ {path} ไม่ได้ โปรดตรวจชื่อและที่อยู่ของไฟล์", refused);
        }
        catch (JsonException broken)
        {
            throw new UnreadableException("ไฟล์นี้ไม่ใช่ JSON ที่สมบูรณ์ โปรดดาวน์โหลดใหม่", broken);
        }
    }

    private static T Read<T>(JsonDocument json)
    {
        if (HasHoles(json.RootElement))
        {
            throw new UnreadableException("ไฟล์มีรายการที่ว่างเปล่า โปรดดาวน์โหลดใหม่");
        }

        try
        {
            return json.Deserialize<T>(strict) ?? throw new JsonException();
        }
        catch (JsonException broken)
        {
            throw new UnreadableException($"ไฟล์ขาดข้อมูลหรือมีข้อมูลผิดรูปแบบที่ {broken.Path ?? "ต้นไฟล์"} โปรดดาวน์โหลดใหม่", broken);
        }
    }

    // A list holds what it says it holds, never nothing.
    private static bool HasHoles(JsonElement part) =>
        part.ValueKind switch
        {
            JsonValueKind.Array => part.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Null || HasHoles(element)),
            JsonValueKind.Object => part.EnumerateObject().Any(property => HasHoles(property.Value)),
            _ => false,
        };

    private sealed record Answer(
        string Kind, bool Valid, string Agency, FiscalYear? Assessment, string? Item, long Size, string Root, bool RootCompared, DateOnly? Day,
        IReadOnlyList<Shown> Versions, CopyCheck? Copies, IReadOnlyList<ProofProblem> Problems, IReadOnlyList<Unproved> NotProved);

    private sealed record Shown(int Number, DateTimeOffset PublicFrom, DateTimeOffset? PublicUntil, VersionEnd End, string Hash);
}

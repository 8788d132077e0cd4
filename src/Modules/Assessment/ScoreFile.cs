using System.Text.Json;
using System.Text.Unicode;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment;

/// <summary>Reads the scores of a JSON file, strictly: a typing slip must not become a score.</summary>
internal static class ScoreFile
{
    // Every score of an agency takes about two thousand.
    private const int mostBytes = 1_000_000;
    private static readonly string[] keys = ["total", "tools", "indicators", "subIndicators", "items"];

    public static ScoreInput Read(string path)
    {
        byte[] content;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > mostBytes })
            {
                throw new UnreadableException($"ไฟล์คะแนน {path} ใหญ่เกินไป โปรดตรวจว่าเลือกไฟล์ถูกต้อง");
            }

            content = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableException($"เปิดไฟล์คะแนน {path} ไม่ได้ โปรดตรวจชื่อไฟล์และสิทธิ์การอ่าน", problem);
        }

        return Parse(content);
    }

    public static ScoreInput Parse(ReadOnlyMemory<byte> content)
    {
        // Windows programs put a byte order mark before the text.
        var text = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
        if (!Utf8.IsValid(text.Span))
        {
            throw new UnreadableException("ไฟล์คะแนนไม่ได้บันทึกเป็น UTF-8 โปรดเปิดแล้วบันทึกใหม่โดยเลือก UTF-8");
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            return Read(json.RootElement);
        }
        catch (JsonException problem)
        {
            throw new UnreadableException(
                $"ไฟล์คะแนนไม่เป็น JSON ที่ถูกต้อง (บรรทัด {problem.LineNumber + 1}) โปรดแก้ไขแล้วลองใหม่ ตัวอย่าง: {{\"total\":97.94}}",
                problem
            );
        }
    }

    private static ScoreInput Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableException("ไฟล์คะแนนต้องเป็น JSON ที่ขึ้นต้นด้วย { และมีคีย์ เช่น total, tools, indicators");
        }

        var parts = Once(root, "");
        if (parts.Keys.Except(keys).FirstOrDefault() is { } unknown)
        {
            throw new UnreadableException($"ไม่รู้จักคีย์ {unknown} ในไฟล์คะแนน โปรดใช้: {string.Join(", ", keys)}");
        }

        return new ScoreInput
        {
            Total = parts.TryGetValue("total", out var total) ? Score(total, "total") : null,
            Tools = Scores(parts, "tools"),
            Indicators = Scores(parts, "indicators"),
            SubIndicators = Scores(parts, "subIndicators"),
            Items = Scores(parts, "items"),
        };
    }

    private static Dictionary<string, decimal> Scores(Dictionary<string, JsonElement> parts, string group)
    {
        var scores = new Dictionary<string, decimal>();
        if (!parts.TryGetValue(group, out var element) || element.ValueKind == JsonValueKind.Null)
        {
            return scores;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableException($"{group} ต้องเป็นกลุ่มของรหัสและคะแนน เช่น {{\"{group}\":{{…}}}}");
        }

        foreach (var (code, value) in Once(element, group + "."))
        {
            if (Score(value, $"{group}.{code}") is { } score)
            {
                scores.Add(code, score);
            }
        }

        return scores;
    }

    private static Dictionary<string, JsonElement> Once(JsonElement element, string prefix)
    {
        var values = new Dictionary<string, JsonElement>();
        foreach (var property in element.EnumerateObject())
        {
            if (!values.TryAdd(property.Name, property.Value))
            {
                throw new UnreadableException($"คีย์ {prefix}{property.Name} มีซ้ำในไฟล์คะแนน โปรดเหลือไว้เพียงค่าเดียว");
            }
        }

        return values;
    }

    /// <summary>The score, or null for a JSON null: not known.</summary>
    private static decimal? Score(JsonElement element, string key) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number when element.TryGetDecimal(out var score) => score,
            JsonValueKind.Number => throw new UnreadableException($"คะแนนของ {key} ต้องอยู่ระหว่าง 0 ถึง 100 โปรดแก้ไข"),
            _ => throw new UnreadableException($"คะแนนของ {key} ต้องเป็นตัวเลข เช่น 99.26 (ไม่มีเครื่องหมายคำพูด) โปรดแก้ไข"),
        };
}

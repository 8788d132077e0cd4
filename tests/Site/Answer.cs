using System.Text;
using System.Text.Json;

namespace Sujarit.Site;

/// <summary>What a caller of the program gets.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output, byte for byte.</param>
/// <param name="Spoken">Standard error, byte for byte.</param>
internal sealed record Answer(int Code, byte[] Output, byte[] Spoken)
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What was said to people.</summary>
    public string Messages => strict.GetString(Spoken);

    /// <summary>The JSON of an answered call; nothing else may stand on standard output.</summary>
    public JsonElement Json()
    {
        Assert.True(Code == 0, $"exit code {Code}: {Messages}");
        Assert.Equal((byte)'{', Output[0]);
        Assert.Equal("}\n"u8, Output.AsSpan()[^2..]);
        return JsonSerializer.Deserialize<JsonElement>(strict.GetString(Output));
    }

    /// <summary>Refused with this exit code: a Thai sentence for people, not a byte for machines, no trace of the program's inside.</summary>
    public Answer Refuses(int code, string? named = null)
    {
        Assert.True(Code == code, $"exit code {Code} instead of {code}: {Messages}");
        Assert.Empty(Output);
        Assert.Matches("[ก-๛]{4}", Messages);
        Assert.DoesNotContain("   at ", Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Messages, StringComparison.Ordinal);
        Assert.Contains(named ?? "", Messages, StringComparison.Ordinal);
        return this;
    }
}

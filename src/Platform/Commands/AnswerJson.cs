using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sujarit.Kernel;

namespace Sujarit.Platform.Commands;

/// <summary>How an answer is written as JSON: every key present, camel case, Thai readable.</summary>
public static class AnswerJson
{
    /// <summary>
    /// The one set of options for reading and writing what the command line exchanges. Numbers are rounded to two places, half away
    /// from zero, as they are written.
    /// </summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            NewLine = "\n",
            // Standard output is no web page: nothing in it needs to be hidden from a browser.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new RoundedNumber(), new YearNumber() },
            RespectNullableAnnotations = true,
        };

    /// <summary>Writes the answer, with a line feed at the end.</summary>
    public static void Write(object answer, Stream output)
    {
        JsonSerializer.Serialize(output, answer, answer.GetType(), Options);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private sealed class YearNumber : JsonConverter<FiscalYear>
    {
        public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TryGetInt32(out var year) && year > 99 && FiscalYear.TryRead(year.ToString(CultureInfo.InvariantCulture), out var known)
                ? known
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.BuddhistYear);
    }

    private sealed class RoundedNumber : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value, 2, MidpointRounding.AwayFromZero));
    }
}

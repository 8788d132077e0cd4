using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sujarit.Platform.Commands;

namespace Sujarit.Measures.Publishing;

/// <summary>The one form in which what is signed is written down; see docs/decisions/0013.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions canonical = Canonical();

    public static string Of<T>(T said) => JsonSerializer.Serialize(said, canonical);

    private static JsonSerializerOptions Canonical()
    {
        var options = new JsonSerializerOptions(AnswerJson.Options) { WriteIndented = false };
        options.Converters.Insert(0, new PlainDecimal());
        return options;
    }

    // 83.2 and 83.20 are one score, whichever database keeps it.
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}

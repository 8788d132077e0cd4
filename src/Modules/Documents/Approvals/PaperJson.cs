using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Approvals;

/// <summary>A paper as it is kept, to be printed again as it was.</summary>
internal static class PaperJson
{
    private static readonly Type[] blocks = [typeof(Emblem), typeof(FieldLine), typeof(LetterHead), typeof(MemoTitle), typeof(Opinion), typeof(Paragraph), typeof(SectionTurn), typeof(Signature), typeof(Table)];

    private static readonly JsonSerializerOptions options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellBlocksApart } },
    };

    public static string Write(Document paper) => JsonSerializer.Serialize(paper, options);

    public static Document Read(string json) => JsonSerializer.Deserialize<Document>(json, options)!;

    private static void TellBlocksApart(JsonTypeInfo type)
    {
        if (type.Type != typeof(Block))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "block" };
        foreach (var block in blocks)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(block, block.Name));
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Sujarit.Documents.Approvals;

/// <summary>A few records kept as JSON in a column of their owner.</summary>
internal sealed class RecordsColumn<TRecord>() : ValueConverter<List<TRecord>, string>(
    records => JsonSerializer.Serialize(records, readable),
    text => JsonSerializer.Deserialize<List<TRecord>>(text, readable)!)
    where TRecord : class
{
    public static readonly ValueComparer<List<TRecord>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!),
        records => records.Aggregate(0, (hash, record) => HashCode.Combine(hash, record)),
        records => records.ToList());

    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };
}

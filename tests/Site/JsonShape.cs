using System.Text.Json;

namespace Sujarit.Site;

/// <summary>Questions about the keys of an answer.</summary>
internal static class JsonShape
{
    public static string[] Keys(this JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    public static JsonElement Of(this JsonElement json, params string[] path) => path.Aggregate(json, (part, key) => part.GetProperty(key));

    public static bool IsNull(this JsonElement json) => json.ValueKind == JsonValueKind.Null;

    public static string[] Words(this JsonElement json) => [.. json.EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>Every element of a list has exactly these keys; the list has at least one, or it would prove nothing.</summary>
    public static void EachHas(this JsonElement list, params string[] keys)
    {
        Assert.NotEqual(0, list.GetArrayLength());
        Assert.All(list.EnumerateArray(), element => Assert.Equal(keys, element.Keys()));
    }
}

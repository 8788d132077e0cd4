namespace Sujarit.Measures;

/// <summary>The codes of what people may do here.</summary>
internal static class MeasuresPermission
{
    public const string Read = "measures.read";
    public const string Edit = "measures.edit";
    public const string Report = "measures.report";
    public const string Oversee = "measures.oversee";
    public const string Import = "measures.import";
    public const string Publish = "measures.publish";
}

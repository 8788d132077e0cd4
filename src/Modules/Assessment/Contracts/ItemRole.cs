namespace Sujarit.Assessment.Contracts;

/// <summary>Parts an item can play in the product, so that no code names an item.</summary>
public static class ItemRole
{
    /// <summary>The item that publishes the measures (มาตรการส่งเสริมคุณธรรมและความโปร่งใส).</summary>
    public const string MeasuresPlan = "measures-plan";

    /// <summary>The item that publishes the report on the measures.</summary>
    public const string MeasuresReport = "measures-report";
}

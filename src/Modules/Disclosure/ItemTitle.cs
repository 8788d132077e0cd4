namespace Sujarit.Disclosure;

/// <summary>Titles of what is published for items. An office's page is called by code and name of the item, a report by its own name.</summary>
internal static class ItemTitle
{
    /// <summary>Item and title as one, the code told once: ข้อ O12 ข้อมูลสถิติการให้บริการ.</summary>
    /// <param name="code">The item.</param>
    /// <param name="title">What is published is called.</param>
    public static string Of(string code, string title) => title == code || title.StartsWith(code + " ", StringComparison.OrdinalIgnoreCase) ? $"ข้อ {title}" : $"ข้อ {code} {title}";
}

namespace Sujarit.Organizations.SignIn;

/// <summary>What a browser calls itself, in words a person knows.</summary>
internal static class BrowserName
{
    // In this order: each calls itself by the names below it too.
    private static readonly (string Mark, string Name)[] browsers =
        [("Line/", "LINE"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] systems =
        [("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var browser = Known(browsers, userAgent) ?? "เบราว์เซอร์อื่น";
        return Known(systems, userAgent) is { } system ? $"{browser} บน {system}" : browser;
    }

    private static string? Known((string Mark, string Name)[] names, string userAgent) =>
        names.FirstOrDefault(known => userAgent.Contains(known.Mark, StringComparison.OrdinalIgnoreCase)).Name;
}

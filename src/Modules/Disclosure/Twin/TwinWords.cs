using System.Net;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Twin;

/// <summary>What a copied page says that the live one does not, in the language of the page.</summary>
internal sealed class TwinWords(PublicWords words)
{
    private const string copy = "หน้านี้เป็นสำเนาของเว็บไซต์";
    private const string made = "ทำสำเนาเมื่อใด";
    private const string live = "เปิดหน้านี้ที่เว็บไซต์หลัก";
    private const string noForm = "สำเนานี้ค้นหาและรับข้อมูลไม่ได้";
    private const string atLive = "ใช้งานที่เว็บไซต์หลัก";
    private const string siteMap = "ดูทุกหน้าในผังเว็บไซต์";

    /// <summary>The line at the end of a page: that it is a copy, and where it says of when.</summary>
    public string Note(Language language, string? address)
    {
        var at = address is null ? "" : $" <a href=\"{Safe(address)}\">{Say(language, live)}</a>";
        return $"<p class=\"small\">{Say(language, copy)} <a href=\"{TwinStatus.Address}\">{Say(language, made)}</a>{at}</p>\n";
    }

    /// <summary>What stands where a form stood.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="address">The form at the live site; null where nobody has said where that is.</param>
    /// <param name="map">The list of all pages; null where the copy has none.</param>
    public string InsteadOfForm(Language language, string? address, string? map)
    {
        var at = address is null ? "" : $" <a href=\"{Safe(address)}\">{Say(language, atLive)}</a>";
        var all = map is null ? "" : $" <a href=\"{Safe(map)}\">{Say(language, siteMap)}</a>";
        return $"<p class=\"small\">{Say(language, noForm)}{at}{all}</p>";
    }

    private string Say(Language language, string thai) => WebUtility.HtmlEncode(words.In(language, thai));

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}

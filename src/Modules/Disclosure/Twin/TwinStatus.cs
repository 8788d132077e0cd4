using System.Net;
using System.Text;
using Sujarit.Disclosure.Contracts;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Twin;

/// <summary>What the copy says of itself: of which moment it is and what is not in it. It stands on one page and in one file, so that a day alone changes no other.</summary>
internal sealed class TwinStatus(Tongue say)
{
    /// <summary>Where the pages lead to.</summary>
    public const string Address = "/~twin/";

    /// <summary>The page, below the folder.</summary>
    public const string PagePath = "~twin/" + TwinPath.PageName;

    /// <summary>The same for programs, below the folder.</summary>
    public const string JsonPath = "~twin/twin.json";

    private const int mostListed = 200;

    /// <summary>The page, in every language.</summary>
    public string Page(TwinScope scope, TwinReport report, string? sheet, DateTimeOffset at)
    {
        var name = Safe(scope.Agency.Name);
        var html = new StringBuilder("<!doctype html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Append("<title>สำเนาของเว็บไซต์ – ").Append(name).Append("</title>\n");
        if (sheet is not null)
        {
            html.Append("<link rel=\"stylesheet\" href=\"").Append(Safe(sheet)).Append("\">\n");
        }

        html.Append("</head>\n<body class=\"public\">\n<header><a class=\"name\" href=\"").Append(Safe(scope.Root.Length > 0 ? scope.Root : "/")).Append("\"><b>").Append(name).Append("</b></a></header>\n<main id=\"main\">\n<h1>สำเนาของเว็บไซต์</h1>\n");
        foreach (var language in Language.All)
        {
            say.Speak(language);
            html.Append("<section class=\"sheet\" lang=\"").Append(language.Code).Append("\">\n<h2>").Append(Safe(language.Name)).Append("</h2>\n<p>")
                .Append(Safe(say["สำเนานี้ทำเมื่อ {0} มี {1} หน้า และ {2} ไฟล์", say.Moment(at), say.Number(report.Pages), say.Number(report.Files)])).Append("</p>\n");
            if (scope.Live is { } live)
            {
                html.Append("<p><a href=\"").Append(Safe(live + (scope.Root.Length > 0 ? scope.Root : "/"))).Append("\">").Append(Safe(say["ข้อมูลล่าสุดอยู่ที่เว็บไซต์หลัก"])).Append("</a></p>\n");
            }

            html.Append("</section>\n");
        }

        say.Speak(Language.Thai);
        return List(html, report).Append("</main>\n</body>\n</html>\n").ToString();
    }

    // Where a page or file cannot be: what is told is of use to who keeps the site, in Thai.
    private static StringBuilder List(StringBuilder html, TwinReport report)
    {
        if (report.LeftOut.Count == 0)
        {
            return html;
        }

        html.Append("<section class=\"sheet\">\n<h2>สิ่งที่ไม่มีในสำเนา หรืออยู่ในชื่ออื่น</h2>\n<ul class=\"todo\">\n");
        foreach (var left in report.LeftOut.Take(mostListed))
        {
            html.Append("<li>").Append(Safe(left.Address)).Append("<div class=\"small\">").Append(Safe(left.Why)).Append("</div></li>\n");
        }

        return html.Append("</ul>\n</section>\n");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}

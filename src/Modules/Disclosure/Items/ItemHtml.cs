using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Writing;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Items;

/// <summary>An item as a page: its elements, each leading to what serves it, and the exhibits below. Every text goes through the encoder.</summary>
internal sealed class ItemHtml(ItemContent content, IItemAddresses addresses)
{
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    public string Write()
    {
        Elements();
        for (var index = 0; index < content.Exhibits.Count; index++)
        {
            Exhibit(content.Exhibits[index], index + 1);
        }

        return html.ToString();
    }

    private void Elements()
    {
        if (content.Item.Elements.Count == 0)
        {
            return;
        }

        html.Append("<ol class=\"elements\">");
        for (var number = 1; number <= content.Item.Elements.Count; number++)
        {
            Element(content.Item.Elements[number - 1], number);
        }

        html.Append("</ol>\n");
    }

    private void Element(Element element, int number)
    {
        html.Append("<li>").Append(Safe(element.Text));
        if (element.Points.Count > 0)
        {
            html.Append("<ul>");
            foreach (var point in element.Points)
            {
                html.Append("<li>").Append(Safe(point)).Append("</li>");
            }

            html.Append("</ul>");
        }

        var links = content.Exhibits.Select((served, at) => (served, Number: at + 1)).Where(pair => pair.served.Elements.Contains(number))
            .Select(pair => $"<a href=\"#{Anchor(pair.Number)}\">{Safe(pair.served.Exhibit.Title)}</a>").ToList();
        html.Append("<p class=\"small\">").Append(links.Count > 0 ? $"ดูที่ {string.Join(", ", links)}" : "ยังไม่มีข้อมูล").Append("</p></li>");
    }

    private void Exhibit(Served served, int number)
    {
        var exhibit = served.Exhibit;
        html.Append("<section aria-labelledby=\"").Append(Anchor(number)).Append("\"><h2 id=\"").Append(Anchor(number)).Append("\">").Append(Safe(exhibit.Title)).Append("</h2>\n");
        if (ExhibitWords.Dated(exhibit) is { Length: > 0 } dated)
        {
            html.Append("<p class=\"small\">").Append(Safe(dated)).Append("</p>\n");
        }

        var text = exhibit.Text is { } written ? PageText.Read(written) : null;
        if (text is not null)
        {
            html.Append(text.Html(name => served.Files.FirstOrDefault(file => file.Name == name) is { } file ? addresses.Of(served, file) : null));
        }

        switch (exhibit.Kind)
        {
            case ExhibitKind.Link:
                html.Append("<p><a href=\"").Append(Safe(exhibit.Address!)).Append("\" rel=\"noopener\">").Append(Safe(exhibit.Address!)).Append("</a></p>\n");
                break;
            case ExhibitKind.Table when exhibit.Table is { } table:
                html.Append(HtmlWriter.Write(new Document("", [table.Table(DigitScript.Arabic)]), _ => null));
                Files(addresses.Of(served));
                break;
            case ExhibitKind.File:
                Files(served.Files.Select(file => (file.Name, addresses.Of(served, file))));
                break;
            case ExhibitKind.Page:
                // What the text shows or names already is not listed again.
                Files(served.Files.Where(file => text?.FileNames.Contains(file.Name) != true).Select(file => (file.Name, addresses.Of(served, file))));
                break;
        }

        html.Append("</section>\n");
    }

    private void Files(IEnumerable<(string Name, string Address)> files)
    {
        var all = files.ToList();
        if (all.Count == 0)
        {
            return;
        }

        html.Append("<ul class=\"files\">");
        foreach (var (name, address) in all)
        {
            html.Append("<li><a href=\"").Append(Safe(address)).Append("\">").Append(Safe(name)).Append("</a> <span class=\"small\">").Append(Safe(FileForm.Of(name))).Append("</span></li>");
        }

        html.Append("</ul>\n");
    }

    private static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"exhibit-{number}");

    private static string Safe(string text) => encoder.Encode(text);
}

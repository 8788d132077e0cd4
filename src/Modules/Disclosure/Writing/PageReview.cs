using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Writing;

/// <summary>Looks a page over: what it refers to, and what its writer should look at again.</summary>
internal sealed partial class PageReview
{
    private static readonly HashSet<string> emptyWords =
        [.. new[] { "คลิกที่นี่", "คลิก", "คลิกเลย", "ที่นี่", "กดที่นี่", "ดูที่นี่", "อ่านต่อ", "ลิงก์", "click here", "here", "link" }.Select(ThaiText.Fold)];

    private readonly List<PageLink> links = [];
    private readonly List<PagePicture> pictures = [];
    private readonly List<PageDoubt> doubts = [];
    private readonly List<string> names = [];

    public PageReview(MarkdownDocument document)
    {
        Headings(document);
        foreach (var part in document.Descendants())
        {
            Look(part);
        }
    }

    public IReadOnlyList<PageLink> Links => links;

    public IReadOnlyList<PagePicture> Pictures => pictures;

    /// <summary>From the first line to the last, each said once of a line.</summary>
    public IReadOnlyList<PageDoubt> Doubts => [.. doubts.Distinct().OrderBy(doubt => doubt.Line)];

    public IReadOnlyList<string> FileNames => [.. names.Distinct()];

    private void Look(MarkdownObject part)
    {
        switch (part)
        {
            case LinkInline { IsImage: true } picture:
                Picture(picture);
                break;
            case LinkInline link:
                Link(link, PageTarget.Of(link.Url), string.Concat(link.Select(InlineWords.Bare.Of)).Trim());
                break;
            case AutolinkInline auto:
                Link(auto, PageTarget.Of(auto.IsEmail ? "mailto:" + auto.Url : auto.Url), InlineWords.Plain(auto)!);
                break;
            case LiteralInline { IsFirstCharacterEscaped: false } literal when Tag().IsMatch(literal.Content.ToString()):
                Doubt(literal, "พบคำสั่ง HTML ซึ่งจะแสดงเป็นข้อความธรรมดา โปรดลบออกหรือใช้เครื่องหมายตามคำแนะนำ");
                break;
            case Table table when PageTable.Rows(table) is var rows && !rows.Any(row => row.IsHeader):
                NoHeader(table);
                break;
            case ParagraphBlock { Inline: { } inline } paragraph when IsTableWithoutHead(inline):
                NoHeader(paragraph);
                break;
            default:
                break;
        }
    }

    private void Headings(MarkdownDocument document)
    {
        int? before = null;
        foreach (var title in document.Descendants<HeadingBlock>())
        {
            if (before is { } level && title.Level > level + 1)
            {
                Doubt(title, "ระดับหัวข้อข้ามขั้น โปรดใช้หัวข้อลดลงทีละระดับ");
            }

            before = title.Level;
        }
    }

    private void Picture(LinkInline picture)
    {
        var target = PageTarget.Of(picture.Url);
        var alt = string.Concat(picture.Select(InlineWords.Bare.Of)).Trim();
        if (target is { IsPicture: true, FileName: { } name })
        {
            names.Add(name);
            pictures.Add(new PagePicture(name, alt));
            if (alt.Length == 0)
            {
                Doubt(picture, $"ภาพ “{name}” ไม่มีคำบรรยาย โปรดเขียนว่าภาพแสดงอะไร เพื่อผู้ที่มองไม่เห็นภาพ");
            }
        }
        else
        {
            Doubt(picture, $"แสดงภาพ “{Short(target.Written)}” ไม่ได้ โปรดแนบภาพไว้กับหน้านี้ (JPG PNG GIF หรือ WebP) แล้วอ้างด้วยชื่อไฟล์");
            Keep(target, alt);
        }
    }

    private void Link(MarkdownObject place, PageTarget target, string text)
    {
        if (!target.IsAllowed)
        {
            Doubt(place, $"ลิงก์ “{Short(target.Written)}” ใช้ไม่ได้ จะแสดงเป็นข้อความ โปรดใช้ที่อยู่ https:// อีเมล โทรศัพท์ หรือชื่อไฟล์ที่แนบไว้กับหน้านี้");
            return;
        }

        Keep(target, text);
        if (text.Length == 0 || emptyWords.Contains(ThaiText.Fold(text)))
        {
            Doubt(place, $"ข้อความของลิงก์ “{Short(text)}” ไม่บอกว่าลิงก์ไปที่ใด โปรดเขียนชื่อสิ่งที่จะเปิด");
        }
        else if (BareAddress().IsMatch(text))
        {
            Doubt(place, $"ลิงก์ “{Short(text)}” เป็นที่อยู่เว็บไซต์ล้วน โปรดเขียนชื่อสิ่งที่จะเปิดแทน");
        }
    }

    private void Keep(PageTarget target, string text)
    {
        if (target.IsAllowed)
        {
            links.Add(new PageLink(target.FileName ?? target.Written, text));
        }

        if (target.FileName is { } name)
        {
            names.Add(name);
        }
    }

    private void NoHeader(MarkdownObject table) =>
        Doubt(table, "ตารางไม่มีหัวตาราง โปรดเขียนชื่อคอลัมน์ในบรรทัดแรก และ |---|---| ในบรรทัดที่สอง");

    private static bool IsTableWithoutHead(ContainerInline inline) =>
        InlineWords.Bare.Of(inline).StartsWith('|') && inline.Any(part => part is LineBreakInline { NextSibling: LiteralInline next } && next.Content.CurrentChar == '|');

    private void Doubt(MarkdownObject place, string words) => doubts.Add(new PageDoubt(place.Line + 1, words));

    private static string Short(string text) => text.Length > 60 ? text[..60].TrimEnd('\uD83C', '\uD83D', '\uD83E') + "…" : text;

    [GeneratedRegex("<[a-zA-Z/!?][^<]*", RegexOptions.None, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex BareAddress();
}

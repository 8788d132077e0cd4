using System.Globalization;
using System.Xml;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Documents.Reading.Word;

/// <summary>Reads the text of a Word file element by element, however large or deep it is.</summary>
internal sealed class Body
{
    private const int mostNestedBoxes = 50;

    private readonly XmlReader xml;
    private readonly string unit;
    private readonly Quota quota;
    private readonly Stylesheet styles;
    private readonly Numbering numbering;
    private readonly Stack<Story> outer = new();
    private readonly Stack<bool> choices = new();
    private readonly RunReader run = new();
    private Story story;
    private string? place;
    private bool isInText;
    private bool isInParagraphProperties;
    private bool isInRowProperties;
    private int count;

    /// <summary>Reads one part; the unit, <c>paragraph</c> or <c>footnote</c>, is what is counted to say where a paragraph stands.</summary>
    public Body(XmlReader xml, string unit, Quota quota, Stylesheet styles, Numbering numbering)
    {
        (this.xml, this.unit, this.quota, this.styles, this.numbering) = (xml, unit, quota, styles, numbering);
        story = new Story(new Flow(quota), styles, numbering);
    }

    public IReadOnlyList<Block> Read()
    {
        xml.Read();
        while (!xml.EOF)
        {
            quota.CheckDepth(xml.Depth);
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when IsLeftOut():
                    xml.Skip();
                    continue;
                case XmlNodeType.Element:
                    var isEmpty = xml.IsEmptyElement;
                    Open();
                    if (isEmpty)
                    {
                        Close();
                    }

                    break;
                case XmlNodeType.EndElement:
                    Close();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isInText:
                    run.Write(xml.Value, story.Flow);
                    break;
            }

            xml.Read();
        }

        return story.Flow.Finish("").Blocks;
    }

    private bool IsLeftOut()
    {
        if (!xml.IsWord())
        {
            return xml.LocalName is "Choice" or "Fallback" && choices.TryPeek(out var isChosen) && isChosen;
        }

        return xml.LocalName switch
        {
            "del" or "moveFrom" => !isInParagraphProperties && !isInRowProperties,
            "pPrChange" or "rPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "tblPrExChange" => true,
            "instrText" or "delText" or "delInstrText" or "sectPr" or "rt" => true,
            "footnote" => xml.Value("type") is not null,
            _ => false,
        };
    }

    private void Open()
    {
        if (!xml.IsWord())
        {
            OpenForeign();
        }
        else if (isInParagraphProperties)
        {
            TakeParagraphProperty();
        }
        else if (!OpenBlock() && run.Open(xml, story.Flow))
        {
            isInText = true;
        }
    }

    private void OpenForeign()
    {
        switch (xml.LocalName)
        {
            case "AlternateContent":
                choices.Push(false);
                break;
            case "Choice" when choices.Count > 0:
                choices.Pop();
                choices.Push(true);
                break;
            case "checkbox":
                run.Box.Announce();
                break;
            case "checked":
                run.Box.Tick(xml.IsOn());
                break;
            case "t":
                // A word of a formula.
                isInText = true;
                break;
        }
    }

    private bool OpenBlock()
    {
        switch (xml.LocalName)
        {
            case "p":
                OpenParagraph();
                break;
            case "pPr":
                isInParagraphProperties = true;
                break;
            case "txbxContent":
                OpenTextBox();
                break;
            case "footnote":
                count++;
                break;
            default:
                return OpenTablePart();
        }

        return true;
    }

    private bool OpenTablePart()
    {
        switch (xml.LocalName)
        {
            case "tbl":
                story.OpenTable();
                break;
            case "tr":
                story.OpenRow();
                break;
            case "trPr":
                isInRowProperties = true;
                break;
            case "tblHeader":
                story.RepeatRow(xml.IsOn());
                break;
            case "gridBefore":
                story.SkipColumns(Math.Clamp(xml.Number() ?? 0, 0, 1000));
                break;
            case "del" or "moveFrom":
                story.DropRow();
                break;
            case "tc":
                story.OpenCell();
                break;
            case "gridSpan":
                story.SpanColumns(xml.Number() ?? 1);
                break;
            case "vMerge":
                story.MergeDown(isStart: xml.Value() == "restart");
                break;
            default:
                return false;
        }

        return true;
    }

    private void Close()
    {
        switch (xml.LocalName)
        {
            case "t":
                isInText = false;
                break;
            case "AlternateContent":
                choices.TryPop(out _);
                break;
            default:
                if (xml.IsWord())
                {
                    CloseBlock();
                }

                break;
        }
    }

    private void CloseBlock()
    {
        switch (xml.LocalName)
        {
            case "p":
                story.CloseParagraph();
                break;
            case "pPr":
                isInParagraphProperties = false;
                break;
            case "tbl":
                story.CloseTable();
                break;
            case "tr":
                story.CloseRow();
                break;
            case "trPr":
                isInRowProperties = false;
                break;
            case "tc":
                story.CloseCell();
                break;
            case "txbxContent":
                CloseTextBox();
                break;
            case "checkBox" or "sdtContent" when run.Box.Leave(xml.LocalName, xml.Depth) is { } mark:
                story.Flow.Write(mark);
                break;
        }
    }

    private void TakeParagraphProperty()
    {
        var paragraph = story.Paragraph;
        switch (xml.LocalName)
        {
            case "pStyle":
                paragraph.StyleId = xml.Value();
                break;
            case "numId":
                paragraph.ListId = xml.Number();
                break;
            case "ilvl":
                paragraph.ListLevel = xml.Number();
                break;
            case "outlineLvl":
                paragraph.OutlineLevel = xml.Number();
                break;
            case "jc":
                paragraph.IsCentred = xml.Value() is "center";
                break;
            case "del" or "moveFrom":
                paragraph.IsMarkDeleted = true;
                break;
        }
    }

    private void OpenParagraph()
    {
        if (outer.Count == 0 && story.TableDepth == 0)
        {
            count += unit == "paragraph" ? 1 : 0;
            place = string.Create(CultureInfo.InvariantCulture, $"{unit} {count}");
        }

        story.OpenParagraph();
        story.Flow.Where = place ?? "";
    }

    private void OpenTextBox()
    {
        if (outer.Count >= mostNestedBoxes)
        {
            throw new UnreadableException("ไฟล์มีกล่องข้อความซ้อนกันมากผิดปกติ โปรดนำข้อความออกจากกล่องแล้วบันทึกใหม่");
        }

        outer.Push(story);
        story = new Story(new Flow(quota), styles, numbering);
    }

    private void CloseTextBox()
    {
        if (outer.TryPop(out var around))
        {
            around.Boxes.AddRange(story.Flow.Finish("").Blocks);
            story = around;
        }
    }
}

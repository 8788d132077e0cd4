"""A Word file the way an office makes one: paragraphs, tables, lists, check boxes. Standard library only."""
import zipfile
from xml.sax.saxutils import escape

SPACE = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
         'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
         'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14" '
         'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
FONT = "TH SarabunPSK"
BULLET, THAI, DECIMAL, CIRCLE = 1, 2, 3, 4


def run(text, bold=False, size=None, font=None, underline=False):
    """One run; a line break is written \\n and a tab \\t."""
    look = (f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>' if font else "")
    look += "<w:b/><w:bCs/>" if bold else ""
    look += f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>' if size else ""
    look += '<w:u w:val="dotted"/>' if underline else ""
    look += "<w:cs/>"
    parts = []
    for number, line in enumerate(text.split("\n")):
        if number:
            parts.append("<w:br/>")
        for place, piece in enumerate(line.split("\t")):
            if place:
                parts.append("<w:tab/>")
            if piece:
                parts.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return f"<w:r><w:rPr>{look}</w:rPr>{''.join(parts)}</w:r>"


def symbol(code):
    """A Wingdings character, as Insert > Symbol writes it: F0FE is a ticked box, F0A8 an empty one."""
    return f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'


def tick_box(ticked):
    """A Word content control of the check box kind."""
    mark, state = ("☒", 1) if ticked else ("☐", 0)
    return (f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f'<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>'
            f'<w:t>{mark}</w:t></w:r></w:sdtContent></w:sdt>')


def p(content="", align=None, bold=False, size=None, first=0, left=0, numbered=None, after=0, style=None, new_page=False, tabs=()):
    """One paragraph; content is text, or the markup of runs when it begins with '<w:'."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += "<w:pageBreakBefore/>" if new_page else ""
    look += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbered}"/></w:numPr>' if numbered else ""
    look += ("<w:tabs>" + "".join(f'<w:tab w:val="left" w:pos="{place}"/>' for place in tabs) + "</w:tabs>") if tabs else ""
    look += f'<w:spacing w:before="0" w:after="{after}"/>'
    look += f'<w:ind w:left="{left}" w:firstLine="{first}"/>' if (first or left) else ""
    look += f'<w:jc w:val="{align}"/>' if align else ""
    inside = content if content.startswith("<w:") else run(content, bold, size) if content else ""
    return f"<w:p><w:pPr>{look}</w:pPr>{inside}</w:p>"


def cell(content="", span=1, merge=None, align=None, bold=False, shade=None, size=None):
    """content: text (a \\n\\n begins a new paragraph), or a list of paragraphs; merge: 'restart' or 'continue'."""
    if isinstance(content, str):
        content = [p(part, align=align, bold=bold, size=size) for part in content.split("\n\n")]
    return {"content": "".join(content), "span": span, "merge": merge, "shade": shade}


def table(widths, rows, heads=0, borders=True, size=None):
    """rows hold text or cell(); the first `heads` rows repeat on each page."""
    line = "single" if borders else "nil"
    edges = "".join(f'<w:{edge} w:val="{line}" w:sz="4" w:space="0" w:color="auto"/>'
                    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    body = []
    for number, row in enumerate(rows):
        head = number < heads
        column, cells = 0, []
        for one in row:
            one = one if isinstance(one, dict) else cell(one, align="center" if head else None, bold=head, size=size)
            width = sum(widths[column:column + one["span"]])
            column += one["span"]
            look = f'<w:tcW w:w="{width}" w:type="dxa"/>'
            look += f'<w:gridSpan w:val="{one["span"]}"/>' if one["span"] > 1 else ""
            look += f'<w:vMerge w:val="{one["merge"]}"/>' if one["merge"] else ""
            look += f'<w:shd w:val="clear" w:color="auto" w:fill="{one["shade"] or "D9E2F3"}"/>' if head or one["shade"] else ""
            cells.append(f'<w:tc><w:tcPr>{look}</w:tcPr>{one["content"]}</w:tc>')
        repeat = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
        body.append(f"<w:tr>{repeat}{''.join(cells)}</w:tr>")
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(body)}</w:tbl>')


def section(landscape=False, last=False):
    """Ends a section; the last one stands alone at the end of the body."""
    size = ('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if landscape else '<w:pgSz w:w="11906" w:h="16838"/>')
    look = (f'<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>{size}'
            '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417" w:header="708" w:footer="567" w:gutter="0"/></w:sectPr>')
    return look if last else f"<w:p><w:pPr>{look}</w:pPr></w:p>"


def styles(size):
    heading = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/>'
        f'<w:pPr><w:keepNext/><w:outlineLvl w:val="{n - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>' for n in (1, 2))
    return (f'<w:styles {SPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
            f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/><w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault></w:docDefaults>'
            f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{heading}</w:styles>')


def numbering():
    kinds = ((BULLET, "bullet", "-"), (THAI, "thaiNumbers", "%1."), (DECIMAL, "decimal", "%1."), (CIRCLE, "bullet", "○"))
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>' for number, kind, mark in kinds)
    used = []
    for number in range(1, 200):
        kind = number if number in (BULLET, CIRCLE) else (THAI if number % 2 == 0 else DECIMAL)
        fresh = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if number > 4 else ""
        used.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{fresh}</w:num>')
    return f"<w:numbering {SPACE}>{lists}{''.join(used)}</w:numbering>"


def save(path, body, landscape=False, size=16):
    """body: the markup of the whole text; zip dates are fixed so that the same text gives the same bytes."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    package = "http://schemas.openxmlformats.org/package/2006/"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{kind}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{kind}numbering+xml"/>'
        f'<Override PartName="/word/footer1.xml" ContentType="{kind}footer+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="rId1" Type="{rels}officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="rId1" Type="{rels}styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{rels}numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="{rels}footer" Target="footer1.xml"/></Relationships>',
        "word/document.xml": f"<w:document {SPACE}><w:body>{body}{section(landscape, last=True)}</w:body></w:document>",
        "word/styles.xml": styles(size),
        "word/numbering.xml": numbering(),
        "word/footer1.xml": f'<w:ftr {SPACE}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)

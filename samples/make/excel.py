"""An Excel workbook of texts, numbers and merged cells. Standard library only."""
import zipfile
from xml.sax.saxutils import escape

PLAIN, TITLE, HEAD, NUMBER = 0, 1, 2, 3
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


def column(number):
    return chr(64 + number) if number <= 26 else chr(64 + (number - 1) // 26) + chr(65 + (number - 1) % 26)


class Sheet:
    def __init__(self, name, widths):
        self.name, self.widths, self.rows, self.merged = name, widths, [], []

    def add(self, *values, look=PLAIN):
        """One row; None leaves a cell empty. Answers the row's number."""
        self.rows.append((values, look))
        return len(self.rows)

    def title(self, text, across):
        row = self.add(text, look=TITLE)
        self.merge(row, 1, row, across)

    def merge(self, top, left, bottom, right):
        self.merged.append(f"{column(left)}{top}:{column(right)}{bottom}")

    def markup(self, shared):
        body = []
        for number, (values, look) in enumerate(self.rows, 1):
            cells = []
            for place, value in enumerate(values, 1):
                if value is None:
                    continue
                at = f"{column(place)}{number}"
                if isinstance(value, (int, float)):
                    cells.append(f'<c r="{at}" s="{NUMBER if isinstance(value, float) else look}"><v>{value}</v></c>')
                else:
                    cells.append(f'<c r="{at}" s="{look}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>')
            body.append(f'<row r="{number}">{"".join(cells)}</row>')
        widths = "".join(f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(self.widths, 1))
        merged = f'<mergeCells count="{len(self.merged)}">' + "".join(f'<mergeCell ref="{one}"/>' for one in self.merged) + "</mergeCells>" if self.merged else ""
        return f'<worksheet xmlns="{MAIN}"><cols>{widths}</cols><sheetData>{"".join(body)}</sheetData>{merged}<pageSetup paperSize="9" orientation="landscape"/></worksheet>'


def styles():
    font = '<font><sz val="14"/><name val="TH SarabunPSK"/></font>'
    bold = '<font><b/><sz val="16"/><name val="TH SarabunPSK"/></font>'
    line = "".join(f'<{edge} style="thin"/>' for edge in ("left", "right", "top", "bottom"))
    wrap = '<alignment vertical="top" wrapText="1"/>'
    middle = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
    return (f'<styleSheet xmlns="{MAIN}"><fonts count="2">{font}{bold}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
            f'<fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>{line}</border></borders>'
            '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">'
            f'<xf fontId="0" borderId="1" applyAlignment="1">{wrap}</xf><xf fontId="1" borderId="0" applyAlignment="1">{middle}</xf>'
            f'<xf fontId="1" borderId="1" applyAlignment="1">{middle}</xf><xf numFmtId="2" fontId="0" borderId="1" applyNumberFormat="1" applyAlignment="1">{middle}</xf>'
            '</cellXfs></styleSheet>')


def save(path, sheets):
    shared = {}
    pages = [sheet.markup(shared) for sheet in sheets]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}worksheet+xml"/>' for n in range(1, len(pages) + 1))
        + f'<Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1" Type="{RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>'
        + "".join(f'<sheet name="{escape(sheet.name)}" sheetId="{n}" r:id="rId{n}"/>' for n, sheet in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships">'
        + "".join(f'<Relationship Id="rId{n}" Type="{RELS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(pages) + 1))
        + f'<Relationship Id="rId90" Type="{RELS}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="{RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/styles.xml": styles(),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" uniqueCount="{len(shared)}">'
        + "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared) + "</sst>",
    }
    for number, page in enumerate(pages, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = page
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(entry, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)

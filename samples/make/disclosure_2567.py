#!/usr/bin/env python3
"""Makes the papers and pictures the invented agency discloses: python3 samples/make/disclosure_2567.py

They are printed by Chromium in Sarabun, with their text in them. A PDF carries the time it was made, so they are not the same byte for byte.
"""
import html
import json
import os
import pathlib
import subprocess
import sys
import tempfile

SAMPLES = pathlib.Path(__file__).resolve().parent.parent
FILES = SAMPLES / "thansujarit" / "files"
ONE_PAGE = "body { font-size: 13pt; } table { font-size: 10.5pt; } .sign { margin-top: 6mm; }"
FONTS = SAMPLES.parent / "src" / "Modules" / "Documents" / "Fonts"
CHROMIUM = os.environ.get("CHROMIUM", "chromium")

NAME = "องค์การบริหารส่วนตำบลธารสุจริต"
HEAD, HEAD_POSITION = "นายสมคิด แสงสมมุติ", "นายกองค์การบริหารส่วนตำบลธารสุจริต"
ENGLISH_NAME = "Thansujarit Subdistrict Administrative Organization"
ENGLISH_HEAD, ENGLISH_POSITION = "Mr. Somkid Saengsommut", f"Chief Executive of {ENGLISH_NAME}"

STYLE = f"""
@font-face {{ font-family: Sarabun; src: url({(FONTS / "Sarabun-Regular.ttf").as_uri()}); }}
@font-face {{ font-family: Sarabun; font-weight: bold; src: url({(FONTS / "Sarabun-Bold.ttf").as_uri()}); }}
@page {{ size: A4; margin: 25mm 20mm 20mm 30mm; }}
* {{ box-sizing: border-box; }}
body {{ font: 15pt/1.45 Sarabun; margin: 0; }}
h1 {{ font-size: 18pt; text-align: center; margin: 0 0 4mm; line-height: 1.35; text-wrap: balance; }}
h2 {{ font-size: 15pt; margin: 5mm 0 1mm; }}
p {{ margin: 0 0 2mm; text-indent: 20mm; }}
p.flat, td p, li p {{ text-indent: 0; }}
ol, ul {{ margin: 0 0 3mm; padding-left: 10mm; }}
table {{ border-collapse: collapse; width: 100%; font-size: 12pt; margin: 2mm 0 4mm; }}
th, td {{ border: 0.3mm solid #444; padding: 1mm 2mm; vertical-align: top; text-align: left; }}
.sign {{ margin: 12mm 0 0 40%; text-align: center; break-inside: avoid; }}
.sign p {{ text-indent: 0; margin: 0; }}
"""


def chromium(page, *options):
    """Opens a page of ours and prints it."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        subprocess.run([CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/profile",
                        *options, path.as_uri()], check=True, capture_output=True, timeout=120)


def page(title, body, style="", language="th"):
    return f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{STYLE}{style}</style></head><body>{body}</body></html>'


def pdf(name, title, body, style="", language="th"):
    chromium(page(title, body, style, language), "--no-pdf-header-footer", f"--print-to-pdf={FILES / name}")


def png(name, width, height, body):
    chromium(page(name, body), f"--window-size={width},{height}", f"--screenshot={FILES / name}")


def paragraphs(*texts):
    return "".join(f"<p>{html.escape(text)}</p>" for text in texts)


def points(*texts, tag="ol"):
    return f"<{tag}>" + "".join(f"<li>{html.escape(text)}</li>" for text in texts) + f"</{tag}>"


def table(rows):
    head, *others = rows
    return ("<table><thead><tr>" + "".join(f"<th>{html.escape(cell)}</th>" for cell in head) + "</tr></thead><tbody>"
            + "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in others) + "</tbody></table>")


def signed(word="(ลงชื่อ)", name=HEAD, position=HEAD_POSITION):
    return f'<div class="sign"><p>{word} {name}</p><p>({name})</p><p>{position}</p></div>'


def titled(*lines):
    return "<h1>" + "<br>".join(html.escape(line) for line in lines) + "</h1>"


# ---- pictures -------------------------------------------------------------------------------------------------------

def chart():
    def box(x, y, width, *lines, fill="#eef3f8"):
        top = y + 33 - (len(lines) - 1) * 13
        words = "".join(f'<text x="{x + width / 2}" y="{top + number * 26}" text-anchor="middle" dominant-baseline="middle">{line}</text>' for number, line in enumerate(lines))
        return f'<rect x="{x}" y="{y}" width="{width}" height="66" rx="6" fill="{fill}" stroke="#2b4a66" stroke-width="2"/>{words}'

    offices = (("สำนักปลัด",), ("กองคลัง",), ("กองช่าง",), ("กองการศึกษา ศาสนา", "และวัฒนธรรม"), ("หน่วยตรวจสอบภายใน",))
    parts = ['<path d="M590 96V300 M590 198H970 M120 340V300H1060V340 M355 340V300 M590 340V300 M825 340V300" fill="none" stroke="#2b4a66" stroke-width="2"/>',
             box(410, 30, 360, "นายกองค์การบริหารส่วนตำบล", fill="#d7e5f2"), box(860, 165, 300, "รองนายกองค์การ", "บริหารส่วนตำบล (2 คน)"), box(410, 180, 360, "ปลัดองค์การบริหารส่วนตำบล", fill="#d7e5f2")]
    parts += [box(15 + number * 235, 340, 210, *lines) for number, lines in enumerate(offices)]
    png("structure.png", 1180, 430, f'<svg width="1180" height="430" style="display:block;background:#fff;font:21px Sarabun">{"".join(parts)}</svg>')


def portraits():
    people = (("portrait-mayor.png", "#5b7a99", False), ("portrait-deputy-1.png", "#6b8f71", False), ("portrait-deputy-2.png", "#8f6b86", True),
              ("portrait-clerk.png", "#857a5b", False), ("portrait-chief.png", "#5b8a8f", True))
    for name, colour, has_long_hair in people:
        back = '<path d="M70 134C62 52 178 52 170 134L174 190H66Z" fill="#3a3a3a"/>' if has_long_hair else ""
        png(name, 240, 300, f'<svg width="240" height="300" style="display:block;background:#e9edf0">{back}<path d="M24 300C24 224 84 206 120 206S216 224 216 300Z" fill="{colour}"/>'
            '<rect x="102" y="166" width="36" height="50" fill="#d9b99b"/><ellipse cx="120" cy="134" rx="40" ry="50" fill="#e3c5a8"/>'
            '<path d="M77 132C68 56 172 56 163 132C156 104 140 100 120 100S84 104 77 132Z" fill="#3a3a3a"/><path d="M104 210L120 236L136 210Z" fill="#fff"/></svg>')


# ---- papers ---------------------------------------------------------------------------------------------------------

def local_plan():
    strategies = (
        ("โครงสร้างพื้นฐานที่ใช้ได้ทุกฤดู", "ถนนและทางระบายน้ำทุกหมู่บ้านใช้การได้ตลอดปี", "ร้อยละของระยะทางถนนที่อยู่ในสภาพดี ไม่น้อยกว่า 85", "ก่อสร้างและซ่อมถนน รางระบายน้ำ ประปาหมู่บ้าน และไฟฟ้าสาธารณะ"),
        ("คุณภาพชีวิตและการศึกษา", "เด็กเล็ก ผู้สูงอายุ และผู้พิการได้รับการดูแลทั่วถึง", "ร้อยละของผู้มีสิทธิที่ได้รับบริการ ไม่น้อยกว่า 95", "ศูนย์พัฒนาเด็กเล็ก เบี้ยยังชีพ และกิจกรรมผู้สูงอายุ"),
        ("สิ่งแวดล้อมและความปลอดภัย", "ขยะในชุมชนลดลงและทุกหมู่บ้านพร้อมรับภัยพิบัติ", "ปริมาณขยะต่อคนลดลงร้อยละ 10 ภายในห้าปี", "คัดแยกขยะ ฝึกอาสาสมัคร และซ้อมแผนรับภัย"),
        ("การบริหารที่โปร่งใส", "ประชาชนเข้าถึงข้อมูลและมีส่วนร่วม", "คะแนน ITA ไม่น้อยกว่า 85 คะแนนทุกปี", "เผยแพร่ข้อมูล ประชาคมหมู่บ้าน และบริการออนไลน์"),
    )
    body = titled("แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)", NAME, "อำเภอเมืองทอง จังหวัดสยามบุรี")
    body += "<h2>1. ระยะเวลาของแผน</h2>" + paragraphs("แผนนี้เป็นแผนการดำเนินงานห้าปี ใช้บังคับตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 30 กันยายน 2570 ครอบคลุมปีงบประมาณ พ.ศ. 2566 2567 2568 2569 และ 2570 สภาองค์การบริหารส่วนตำบลเห็นชอบแล้ว และนายกประกาศใช้เมื่อวันที่ 15 มิถุนายน 2565")
    body += "<h2>2. วิสัยทัศน์</h2>" + paragraphs("ตำบลน่าอยู่ บริการรวดเร็ว โปร่งใสทุกบาท ประชาชนร่วมคิดร่วมทำ")
    body += "<h2>3. ยุทธศาสตร์ เป้าหมาย และตัวชี้วัด</h2>" + table([("ยุทธศาสตร์", "เป้าหมาย", "ตัวชี้วัด", "แนวทาง"), *strategies])
    body += "<h2>4. การติดตามและประเมินผล</h2>" + paragraphs("คณะกรรมการติดตามและประเมินผลแผนพัฒนาท้องถิ่นรายงานผลต่อสภาและประชาชนปีละหนึ่งครั้ง ภายในเดือนธันวาคม")
    pdf("local-plan-2566-2570.pdf", "แผนพัฒนาท้องถิ่น (พ.ศ. 2566–2570)", body + signed(), ONE_PAGE)


def procurement():
    listed = json.loads((SAMPLES / "thansujarit" / "disclosure-2567" / "o14.json").read_text(encoding="utf-8"))[0]["table"]
    rows = [line.split("\t") for line in listed]
    body = titled(f"ประกาศ{NAME}", "เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง", "ประจำปีงบประมาณ พ.ศ. 2567")
    body += paragraphs("อาศัยพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 มาตรา 11 "
                       f"{NAME}ขอประกาศเผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567 ตามรายการดังนี้")
    body += table([("ลำดับ", "งานที่ซื้อหรือจ้าง", "งบประมาณ (บาท)", "วิธีจัดซื้อจัดจ้าง", "คาดว่าจะเริ่ม"), *((row[0], row[1], row[2], row[4], row[5]) for row in rows[1:])])
    pdf("procurement-plan-2567.pdf", "แผนการจัดซื้อจัดจ้าง 2567", body + paragraphs("ประกาศ ณ วันที่ 20 ตุลาคม 2566") + signed(), ONE_PAGE)
    work = "จ้างปรับปรุงระบบประปาหมู่บ้าน หมู่ที่ 2"
    body = titled(f"ประกาศ{NAME}", f"เรื่อง ประกวดราคา{work}", "ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
    body += paragraphs(f"{NAME}มีความประสงค์จะประกวดราคา{work} เลขที่โครงการ 66129000087 ราคากลาง 1,238,000.00 บาท วงเงินงบประมาณ 1,250,000.00 บาท",
                       "ผู้ยื่นข้อเสนอต้องมีความสามารถตามกฎหมาย ไม่เป็นบุคคลล้มละลาย ไม่เป็นผู้ทิ้งงาน และมีผลงานก่อสร้างประเภทเดียวกัน",
                       "กำหนดยื่นข้อเสนอและเสนอราคาทางระบบจัดซื้อจัดจ้างภาครัฐด้วยอิเล็กทรอนิกส์ ในวันที่ 10 มกราคม 2567 เวลา 09.00–12.00 น.",
                       "ประกาศ ณ วันที่ 15 ธันวาคม 2566")
    pdf("procurement-invitation-2567.pdf", f"ประกาศเชิญชวน {work}", body + signed())
    body = titled(f"ประกาศ{NAME}", f"เรื่อง ประกาศผู้ชนะการเสนอราคา {work}")
    body += paragraphs(f"ตามที่{NAME}ได้มีประกาศเชิญชวน เรื่อง ประกวดราคา{work} ลงวันที่ 15 ธันวาคม 2566 นั้น",
                       "ผู้ได้รับการคัดเลือก ได้แก่ ห้างหุ้นส่วนจำกัด น้ำใสก่อสร้างสมมุติ เสนอราคาต่ำสุดเป็นเงิน 1,195,000.00 บาท (หนึ่งล้านหนึ่งแสนเก้าหมื่นห้าพันบาทถ้วน) รวมภาษีมูลค่าเพิ่มแล้ว",
                       "ประกาศ ณ วันที่ 31 มกราคม 2567")
    pdf("procurement-winner-2567.pdf", f"ประกาศผลการจัดซื้อจัดจ้าง {work}", body + signed())


def ethics_codes():
    common = ("ยึดมั่นในสถาบันหลักของประเทศและการปกครองระบอบประชาธิปไตย", "ซื่อสัตย์สุจริต มีจิตสำนึกที่ดี และรับผิดชอบต่อหน้าที่", "กล้าตัดสินใจและกระทำในสิ่งที่ถูกต้อง",
              "คิดถึงประโยชน์ส่วนรวมมากกว่าประโยชน์ส่วนตัวและมีจิตสาธารณะ", "มุ่งผลสัมฤทธิ์ของงาน", "ปฏิบัติหน้าที่อย่างเป็นธรรมและไม่เลือกปฏิบัติ", "ดำรงตนเป็นแบบอย่างที่ดีและรักษาภาพลักษณ์ของทางราชการ")
    papers = (
        ("ethics-executives.pdf", "ประมวลจริยธรรมผู้บริหารท้องถิ่น", "ผู้บริหารท้องถิ่น รองผู้บริหารท้องถิ่น เลขานุการ และที่ปรึกษา",
         ("กำหนดนโยบายโดยถือประโยชน์ของประชาชนในท้องถิ่น", "ไม่ใช้ตำแหน่งเอื้อประโยชน์แก่ตนเอง ญาติ หรือพวกพ้อง", "เปิดเผยข้อมูลและพร้อมให้ตรวจสอบ")),
        ("ethics-council.pdf", "ประมวลจริยธรรมสมาชิกสภาท้องถิ่น", "ประธานสภาท้องถิ่น รองประธานสภาท้องถิ่น และสมาชิกสภาท้องถิ่น",
         ("เข้าประชุมและแสดงความเห็นโดยอิสระ", "ไม่มีส่วนได้เสียในสัญญาที่ทำกับท้องถิ่น", "รับฟังความคิดเห็นของประชาชนและเคารพเสียงข้างน้อย")),
        ("ethics-officers.pdf", "ประกาศคณะกรรมการมาตรฐานการบริหารงานบุคคลส่วนท้องถิ่น เรื่อง ประมวลจริยธรรมพนักงานส่วนท้องถิ่น", "ข้าราชการ พนักงาน ลูกจ้าง และพนักงานจ้างขององค์กรปกครองส่วนท้องถิ่น",
         ("ให้บริการด้วยความรวดเร็ว สุภาพ และเสมอภาค", "ไม่รับของขวัญหรือประโยชน์อื่นใดจากการปฏิบัติหน้าที่", "ใช้ทรัพย์สินของราชการอย่างประหยัดและคุ้มค่า")),
    )
    for name, title, people, own in papers:
        body = titled(title) + paragraphs("เอกสารตัวอย่างที่เรียบเรียงขึ้นสำหรับหน่วยงานสมมุติ ไม่ใช่ข้อความของประกาศฉบับจริง")
        body += "<h2>หมวด 1 บททั่วไป</h2>" + paragraphs(f"ประมวลจริยธรรมนี้ใช้กับ{people} ตามพระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562")
        body += "<h2>หมวด 2 มาตรฐานทางจริยธรรม</h2>" + points(*common)
        body += "<h2>หมวด 3 จริยธรรมเฉพาะ</h2>" + points(*own)
        body += "<h2>หมวด 4 การรักษาจริยธรรม</h2>" + paragraphs("ผู้พบเห็นการฝ่าฝืนแจ้งได้ที่งานนิติการ ผู้แจ้งโดยสุจริตได้รับความคุ้มครอง การฝ่าฝืนที่เป็นความผิดวินัยให้ดำเนินการตามกฎหมาย")
        pdf(name, title, body)


def ethics_order():
    body = titled(f"คำสั่ง{NAME}", "ที่ 58/2567", "เรื่อง แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม", "และทีมให้คำปรึกษาตอบคำถามทางจริยธรรม")
    body += paragraphs("อาศัยพระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562 เพื่อให้การขับเคลื่อนจริยธรรมของหน่วยงานเป็นไปอย่างต่อเนื่อง จึงแต่งตั้งบุคคลดังต่อไปนี้เป็นคณะทำงาน")
    body += table([("ลำดับ", "ชื่อ-นามสกุล", "ตำแหน่ง", "หน้าที่ในคณะทำงาน"),
                   ("1", "นายอรุณ สมมุติวงศ์", "ปลัดองค์การบริหารส่วนตำบล", "ประธานคณะทำงาน"), ("2", "นางสาวกานดา สมมุติเจริญ", "หัวหน้าสำนักปลัด", "คณะทำงาน"),
                   ("3", "นางมาลี คลังสมมุติ", "ผู้อำนวยการกองคลัง", "คณะทำงาน"), ("4", "นายก่อเกียรติ โยธาสมมุติ", "ผู้อำนวยการกองช่าง", "คณะทำงาน"),
                   ("5", "นายปัญญา ธารสมมุติ", "นิติกรชำนาญการ", "คณะทำงานและเลขานุการ")])
    body += "<h2>หน้าที่และอำนาจ</h2>" + points("ให้คำปรึกษาและตอบคำถามทางจริยธรรมแก่บุคลากร", "จัดทำแนวปฏิบัติ Dos & Don'ts ของหน่วยงาน", "จัดกิจกรรมส่งเสริมจริยธรรมและรายงานผลปีละสองครั้ง")
    body += paragraphs("ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป", "สั่ง ณ วันที่ 24 มกราคม 2567")
    pdf("ethics-order-58-2567.pdf", "คำสั่งที่ 58/2567 แต่งตั้งคณะทำงานขับเคลื่อนจริยธรรม", body + signed())


def no_gift():
    body = titled(f"ประกาศ{NAME}", "เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", "ประจำปีงบประมาณ พ.ศ. 2567")
    body += paragraphs(f"ข้าพเจ้า {HEAD} {HEAD_POSITION} ขอประกาศเจตนารมณ์ว่า ผู้บริหารและเจ้าหน้าที่ของ{NAME}ทุกคนจะไม่รับของขวัญและของกำนัลทุกชนิด ทั้งขณะ ก่อน และหลังปฏิบัติหน้าที่")
    body += "<h2>แนวปฏิบัติ</h2>" + points("ไม่รับของขวัญจากผู้มาติดต่อ ผู้รับบริการ หรือคู่สัญญา", "ปฏิเสธอย่างสุภาพ และหากจำเป็นต้องรับไว้ให้รายงานและส่งคืนภายใน 30 วัน", "รายงานการรับของขวัญต่อผู้บังคับบัญชาทุก 6 เดือน", "ใช้บัตรอวยพรหรือสื่อออนไลน์แสดงความปรารถนาดีแทนการให้ของขวัญ")
    body += paragraphs("ประกาศฉบับนี้ออกใหม่สำหรับปีงบประมาณ พ.ศ. 2567 และจะประกาศใหม่ทุกปีงบประมาณ", "ประกาศ ณ วันที่ 8 มกราคม 2567")
    pdf("no-gift-2567-th.pdf", "ประกาศเจตนารมณ์นโยบาย No Gift Policy 2567", body + signed())
    body = titled(f"Announcement of {ENGLISH_NAME}", "Declaration of Intent: No Gift Policy in the Performance of Duties", "Fiscal Year 2024 (B.E. 2567)")
    body += paragraphs(f"I, {ENGLISH_HEAD}, {ENGLISH_POSITION}, hereby declare that all executives and officers of {ENGLISH_NAME} shall not accept gifts or tokens of any kind, whether before, during or after the performance of their duties.")
    body += "<h2>Practice</h2>" + points("Accept no gift from visitors, service users or contractors.", "Decline politely; a gift that had to be taken is reported and returned within 30 days.", "Report gifts to the supervisor every six months.", "Greet with cards or online media instead of gifts.")
    body += paragraphs("This declaration is made anew for the fiscal year 2024 (B.E. 2567) and will be made anew every fiscal year.", "Announced on 8 January 2024 (B.E. 2567).")
    pdf("no-gift-2567-en.pdf", "Declaration of Intent: No Gift Policy 2024", body + signed("(Signed)", ENGLISH_HEAD, ENGLISH_POSITION), language="en")


def make():
    FILES.mkdir(exist_ok=True)
    for one in (chart, portraits, local_plan, procurement, ethics_codes, ethics_order, no_gift):
        one()


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    make()

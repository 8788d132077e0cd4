"""อบต., 2567, 12 months, HTML saved from Word in Windows-874: broken spans, nbsp, a memo in paragraphs, "( / )" boxes, scores beside the indicator."""
from html import escape
import expected as e

NAME = "องค์การบริหารส่วนตำบลคลองสายหมอก"
t = e.thai
TOOLS = {"iit": 93.11, "eit": 90.05, "oit": 96.25}
MEASURES = (
    e.measure(1, "มาตรการเผยแพร่ขั้นตอนการให้บริการ", ["จัดทำอินโฟกราฟิกขั้นตอนการให้บริการ", "เผยแพร่ผ่านเฟซบุ๊กและป้ายหมู่บ้าน"], "ตุลาคม ๒๕๖๖ ถึง กันยายน ๒๕๖๗", ["สำนักปลัด"],
              ["จัดทำอินโฟกราฟิก ๘ เรื่อง", "ติดป้ายหมู่บ้านครบ ๗ แห่ง"], ["ผู้มาติดต่อเตรียมเอกสารครบตั้งแต่ครั้งแรกร้อยละ ๘๙"]),
    e.measure(2, "มาตรการสอบทานการเบิกจ่าย", ["สุ่มตรวจฎีกาเดือนละ ๑๐ ฉบับ", "รายงานผลต่อปลัด อบต."], "ตุลาคม ๒๕๖๖ ถึง กันยายน ๒๕๖๗", ["กองคลัง", "หน่วยตรวจสอบภายใน"],
              ["สุ่มตรวจฎีกา ๑๒๐ ฉบับ", "พบเอกสารไม่ครบ ๔ ฉบับ แก้ไขแล้วทุกฉบับ"], ["การเบิกจ่ายถูกต้องตามระเบียบ"]),
    e.measure(3, "มาตรการคุ้มครองผู้แจ้งเบาะแส", ["กำหนดผู้รับผิดชอบคนเดียว", "ปกปิดชื่อผู้แจ้งในเอกสารทุกฉบับ"], "มกราคม ๒๕๖๗ ถึง กันยายน ๒๕๖๗", ["งานนิติการ"],
              ["มอบหมายนิติกรตามคำสั่งที่ ๔๔/๒๕๖๗"], ["ไม่มีการเปิดเผยชื่อผู้แจ้งแม้แต่รายเดียว"]),
)
PLANS = ((1, "ปฏิบัติงานตามมาตรฐานเวลา", "ให้บริการทันเวลาร้อยละ ๙๖", "done", 94.55), (2, "ชี้แจงงบประมาณรายเดือน", "ชี้แจง ๑๒ ครั้ง", "done", 90.10), (3, "ประเมินผลงานอย่างเป็นธรรม", "แจ้งผลรายบุคคลแล้ว", "done", 95.28),
         (4, "ควบคุมการใช้รถส่วนกลาง", "ติดสติกเกอร์ตราหน่วยงานครบ ๕ คัน", "done", 91.42), (5, "เฝ้าระวังการทุจริต", "ประชุมคณะทำงาน ๒ ครั้ง", "done", 94.20), (6, "ให้ข้อมูลผู้รับบริการชัดเจน", "จัดทำบัตรข้อมูลรายบริการ", "done", 92.30),
         (7, "เพิ่มช่องทางสื่อสาร", "เปิดไลน์ทางการแล้ว", "done", 90.02), (8, "ปรับปรุงงานตามข้อเสนอแนะ", "ปรับปรุงแล้ว ๕ จาก ๙ เรื่อง", "in-progress", 87.83))
ACTIONS = tuple(e.action(number, [plan], ["สำนักปลัด"], None, status, [progress], score) for number, plan, progress, status, score in PLANS)
ITEMS = (
    e.item(5, "ข่าวประชาสัมพันธ์", ["แสดงข้อมูลข่าวสารที่เกิดขึ้นในปี พ.ศ. ๒๕๖๗"], ["สำนักปลัด"], "done", ["ลงข่าวกิจกรรม ๗๑ เรื่อง"]),
    e.item(12, "ข้อมูลสถิติการให้บริการ", ["แสดงจำนวนผู้รับบริการ ณ จุดให้บริการ", "แสดงจำนวนผู้รับบริการผ่าน E-Service"], ["สำนักปลัด"], "done", ["เผยแพร่สถิติของปี พ.ศ. ๒๕๖๖ ครบ ๑๒ เดือน"]),
    e.item(26, "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", ["ประกาศฉบับภาษาไทยและภาษาอังกฤษ"], ["งานนิติการ"], "done", ["ลงนามวันที่ ๓ มกราคม ๒๕๖๗"]),
    e.item(33, "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", ["แสดงผลดำเนินการแต่ละโครงการ"], ["งานนิติการ"], "not-started", ["จะเผยแพร่ภายในเดือนมกราคม ๒๕๖๘"]),
)
SIGNERS = [e.signer(None, "นายภูผา สมมุติการ", "นักวิเคราะห์นโยบายและแผนปฏิบัติการ"), e.signer("ความเห็นหัวหน้าสำนักปลัด", "นางดวงใจ สายสมมุติ", "หัวหน้าสำนักปลัด อบต.คลองสายหมอก"),
           e.signer("ความเห็นปลัด อบต.", "นายเดชา สมมุติชน", "ปลัด อบต.คลองสายหมอก"), e.signer("ความเห็นนายก อบต.", "นางสาวอำไพ รุ่งสมมุติ", "นายก อบต.คลองสายหมอก")]
SUBJECT = "ขอส่งรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"
MEMO = e.memo("สำนักปลัด อบต.คลองสายหมอก", "๐-๗๘๙๙-๐๑๖๒", "นท ๗๙๗๐๑/๓๖๐", "2024-10-28", SUBJECT, "นายกองค์การบริหารส่วนตำบลคลองสายหมอก", SIGNERS)
WORDS = (("done", "ดำเนินการแล้ว"), ("not-started", "ยังไม่ได้ดำเนินการ"), ("in-progress", "อยู่ระหว่างดำเนินการ"))
STYLE = "<style><!-- p.MsoNormal {margin:0cm; font-size:16.0pt; font-family:\"TH SarabunPSK\",sans-serif;} table.MsoTableGrid {border-collapse:collapse;} @page WordSection1 {size:841.9pt 595.3pt;} --></style>"


def spans(text):
    """Word cuts a line into spans wherever the clerk stopped typing, and writes double spaces as nbsp."""
    cuts = [text[place:place + 9] for place in range(0, len(text), 9)]
    look = ("<span lang=TH style='font-family:\"TH SarabunPSK\",sans-serif'>", "<span lang=TH style='font-size:16.0pt;\nfont-family:\"TH SarabunPSK\",sans-serif'>")
    inside = "".join(f"{look[number % 2]}{escape(cut)}</span>" for number, cut in enumerate(cuts))
    return inside.replace("  ", "<span\nstyle='mso-spacerun:yes'>&nbsp; </span>")


def p(text, align="", bold=False):
    inside = spans(text) if text else "<o:p>&nbsp;</o:p>"
    place = f" align={align} style='text-align:{align}'" if align else ""
    return f"<p class=MsoNormal{place}>{f'<b>{inside}</b>' if bold else inside}</p>\n"


def grid(rows):
    lines = ["<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n"]
    for number, row in enumerate(rows):
        cells = "".join(f"  <td width=160 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>\n  {''.join(p(part, bold=number == 0) for part in one.split(chr(10)))}  </td>\n" for one in row)
        lines.append(f" <tr style='mso-yfti-irow:{number}'>\n{cells} </tr>\n")
    return "".join(lines) + "</table>\n"


def numbered(points):
    return "\n".join(t(f"{number}. ") + point for number, point in enumerate(points, 1)) if len(points) > 1 else points[0]


def state(status):
    return "\n".join(("( / )" if status == mark else "(   )") + " " + words for mark, words in WORDS)


def memo():
    parts = [p("บันทึกข้อความ", "center", True), p(f"ส่วนราชการ  {MEMO['from']}  โทร. {MEMO['phone']}"), p(f"ที่  {MEMO['number']}  วันที่  ๒๘ ตุลาคม ๒๕๖๗"), p("เรื่อง  " + SUBJECT), p("เรียน  " + MEMO["to"]),
             p("ตามที่ได้รับมอบหมายให้รวบรวมผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส บัดนี้ดำเนินการเสร็จแล้ว จึงขอเสนอรายงานตามที่แนบมาพร้อมบันทึกนี้"), p("จึงเรียนมาเพื่อโปรดพิจารณา"), p("")]
    for one in SIGNERS:
        parts += ([p(one["role"], bold=True), p("เห็นควรเผยแพร่" if "นายก" not in one["role"] else "อนุมัติ")] if one["role"] else []) + [p(f"({one['name']})", "center"), p(one["position"], "center"), p("")]
    return "".join(parts)


def make():
    heads = ["ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ระยะเวลาในการดำเนินการ", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"]
    measures = [heads] + [[t(f"{m['no']}."), m["title"], numbered(m["steps"]), m["period"], "\n".join(m["owners"]), numbered(m["summary"]), m["outcomes"][0]] for m in MEASURES]
    actions = [["ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"]] + [
        [t(f"ตัวชี้วัดที่ {a['indicator']} ") + e.INDICATORS[int(a["indicator"]) - 1] + t(f" ({a['score']:.2f} คะแนน)"), "- " + a["actions"][0], a["owners"][0], state(a["status"]) + "\n- " + a["progress"][0]] for a in ACTIONS]
    items = [["ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า"]] + [
        [one["code"], one["title"], "\n".join("- " + point for point in one["elements"]), one["owners"][0], state(one["status"]) + "\n- " + one["progress"][0]] for one in ITEMS]
    body = "".join((memo(), "<br clear=all style='page-break-before:always'>\n", p("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "center", True), p("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗  (รอบ ๑๒ เดือน)", "center", True),
                    p(f"{NAME}  อำเภอทุ่งรุ้งทอง  จังหวัดนทีบุรี", "center", True),
                    p(f"{NAME}ได้รับผลการประเมิน ITA ปี ๒๕๖๗ ในภาพรวม ๙๓.๔๕ คะแนน อยู่ในระดับผ่านดี ประกอบด้วย IIT ๙๓.๑๑ คะแนน EIT ๙๐.๐๕ คะแนน และ OIT ๙๖.๒๕ คะแนน"), p(""),
                    grid(measures), p(""), grid(actions), p(""), grid(items)))
    text = ("<html xmlns:v=\"urn:schemas-microsoft-com:vml\"\nxmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=windows-874\">\n<meta name=Generator content=\"Microsoft Word 15\">\n"
            f"<title>รายงาน ITA</title>\n<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->\n{STYLE}\n</head>\n<body lang=EN-US>\n<div class=WordSection1>\n{body}</div>\n</body>\n</html>\n")
    (e.SAMPLES / "shapes" / "07-saved-from-word.html").write_bytes(text.replace("\n", "\r\n").encode("cp874", "xmlcharrefreplace"))
    e.write("07-saved-from-word", e.agency(NAME, "คลองสายหมอก", "ทุ่งรุ้งทอง", "นทีบุรี"), 2567, 12, e.result(93.45, "ผ่านดี", TOOLS, {a["indicator"]: a["score"] for a in ACTIONS}), MEASURES, ACTIONS, ITEMS, MEMO,
            no_findings=["foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "done-but-in-progress", "pasted-requirement", "done-without-evidence"])

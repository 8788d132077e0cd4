"""อบต., 2566, 12 months, Word: columns in another order, no outcomes, a two-row header with tick columns, rows spanning the table, the header typed again."""
import expected as e
import word as w

NAME = "องค์การบริหารส่วนตำบลหนองจันทร์ลอย"
t = e.thai
YEAR = "ปีงบประมาณ พ.ศ. ๒๕๖๖"
MEASURES = (
    e.measure(1, "มาตรการยกระดับคุณภาพการให้บริการ", ["จัดทำประกาศระยะเวลาให้บริการของทุกกอง", "จัดเจ้าหน้าที่ต้อนรับและให้คำแนะนำประจำจุดบริการ", "เปิดให้บริการช่วงพักเที่ยง"], "ตลอดปีงบประมาณ", ["สำนักปลัด / ทุกกอง"],
              ["ออกประกาศเมื่อวันที่ ๑๔ พฤศจิกายน ๒๕๖๕", "จัดเวรเจ้าหน้าที่ต้อนรับวันละ ๒ คน", "มีผู้ใช้บริการช่วงพักเที่ยง ๒๑๗ ราย"]),
    e.measure(2, "มาตรการเปิดเผยราคากลางและผลการจัดซื้อจัดจ้าง", ["เผยแพร่ราคากลางก่อนจัดหาทุกครั้ง", "เผยแพร่แบบ สขร.๑ ภายในวันที่ ๑๐ ของเดือนถัดไป"], "ต.ค. ๖๕ – ก.ย. ๖๖", ["กองคลัง"],
              ["เผยแพร่ราคากลางครบ ๑๔ โครงการ", "เผยแพร่แบบ สขร.๑ ครบ ๑๒ เดือน ล่าช้า ๑ เดือน คือ เดือนเมษายน ๒๕๖๖"]),
    e.measure(3, "มาตรการจัดการเรื่องร้องเรียนการทุจริต", ["จัดทำคู่มือจัดการเรื่องร้องเรียน", "ติดตั้งตู้รับเรื่องร้องเรียนหน้าที่ทำการ"], "ตลอดปีงบประมาณ", ["สำนักปลัด"],
              ["คู่มือผ่านความเห็นชอบเมื่อวันที่ ๖ ธันวาคม ๒๕๖๕", "เปิดตู้ทุกวันศุกร์ ไม่พบเรื่องร้องเรียน"]),
)
PLANS = (
    (1, ["ปฏิบัติงานตามคู่มือและระยะเวลาที่กำหนด"], "ทุกกอง", "done", ["จัดทำผังขั้นตอนติดไว้ทุกจุดบริการ"]),
    (2, ["เผยแพร่ข้อบัญญัติงบประมาณให้บุคลากรทราบ", "ให้บุคลากรร่วมตรวจสอบการใช้จ่าย"], "กองคลัง", "done", ["แจ้งเวียนข้อบัญญัติและเผยแพร่ทางเว็บไซต์"]),
    (3, ["มอบหมายงานเป็นหนังสือ", "ประเมินผลงานตามหลักเกณฑ์กลาง"], "สำนักปลัด", "done", ["มีคำสั่งมอบหมายงานที่ ๒๗๑/๒๕๖๕"]),
    (4, ["จัดทำทะเบียนยืมทรัพย์สิน"], "กองคลัง", "done", []),
    (5, ["ประชาสัมพันธ์ช่องทางแจ้งเบาะแส"], "สำนักปลัด", "done", ["ประชาสัมพันธ์ในการประชุมพนักงานและไลน์กลุ่ม"]),
    (6, ["อบรมเจ้าหน้าที่ด้านการให้บริการ"], "สำนักปลัด", "in-progress", ["อบรมแล้ว ๑ รุ่น จาก ๒ รุ่น"]),
    (7, ["ปรับปรุงข้อมูลบนเว็บไซต์"], "สำนักปลัด", "done", ["ปรับปรุงเว็บไซต์ให้รองรับโทรศัพท์มือถือ"]),
    (8, ["นำผลความพึงพอใจมาปรับปรุงงาน"], "ทุกกอง", "not-started", ["จะดำเนินการเมื่อได้ผลสำรวจครบ"]),
    (9, ["มอบหมายผู้รับผิดชอบข้อมูล OIT"], "สำนักปลัด", "done", ["มอบหมายครบ ๔๓ ข้อ"]),
    (10, ["จัดทำแผนป้องกันการทุจริต"], "สำนักปลัด", "done", ["ประกาศใช้แผนและรายงานผลครบ ๒ รอบ"]),
)
ACTIONS = tuple(e.action(number, actions, [owner], None, status, progress) for number, actions, owner, status, progress in PLANS)
TOOLS = {1: "แบบวัด IIT", 6: "แบบวัด EIT", 9: "แบบตรวจ OIT"}
COLUMNS = ("done", "in-progress", "not-started")


def inline(points):
    return " ".join(t(f"{number}.{point}") for number, point in enumerate(points, 1))


def actions(some):
    top = [w.cell("ตัวชี้วัด", merge="restart", bold=True), w.cell("แนวทางการยกระดับ", merge="restart", bold=True), w.cell("ผู้รับผิดชอบ", merge="restart", bold=True),
           w.cell("การดำเนินการ", span=3, align="center", bold=True), w.cell("ความก้าวหน้า", merge="restart", bold=True)]
    under = [w.cell("", merge="continue")] * 3 + ["ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ยังไม่ได้ดำเนินการ", w.cell("", merge="continue")]
    rows = [top, under]
    for a in some:
        if int(a["indicator"]) in TOOLS:
            rows.append([w.cell(TOOLS[int(a["indicator"])], span=7, bold=True, shade="F2F2F2")])
        ticks = [w.cell("/" if a["status"] == mark else "", align="center") for mark in COLUMNS]
        rows.append([t(f"ตัวชี้วัดที่ {a['indicator']} {e.INDICATORS[int(a['indicator']) - 1]}"), inline(a["actions"]), a["owners"][0], *ticks, inline(a["progress"])])
    return w.table([2300, 3600, 1400, 1150, 1250, 1250, 3300], rows, size=14)


def make():
    heads = ["ลำดับที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "ขั้นตอนการดำเนินการ", "ผลการดำเนินการ"]
    rows = [[w.cell(t(str(m["no"])), align="center"), m["title"], m["owners"][0], m["period"], inline(m["steps"]), inline(m["summary"])] for m in MEASURES]
    widths = [900, 2600, 1700, 1700, 3600, 3700]
    body = "".join((
        w.p("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", align="center", bold=True, size=18), w.p(f"ประจำ{YEAR}", align="center", bold=True),
        w.p("(รอบ ๑๒ เดือน)", align="center", bold=True), w.p(NAME, align="center", bold=True), w.p("ตำบลหนองจันทร์ลอย  อำเภอธารจันทร์  จังหวัดนทีบุรี", align="center", after=160),
        w.p(f"ตามที่ผลการประเมิน ITA ของ{NAME} ประจำ{YEAR} ได้คะแนนภาพรวม ๘๔.๑๗ คะแนน ผลการประเมินระดับต้องปรับปรุง นั้น อบต.หนองจันทร์ลอยได้ดำเนินการตามมาตรการที่กำหนดไว้ ดังต่อไปนี้", first=1134, after=160),
        w.table(widths, [heads] + rows[:2]), w.p("", new_page=True), w.table(widths, [heads] + rows[2:]), w.p(),
        w.p("แนวทางการยกระดับผลการประเมินรายตัวชี้วัด", bold=True), actions(ACTIONS[:5]), w.p("", new_page=True), actions(ACTIONS[5:])))
    w.save(e.SAMPLES / "shapes" / "01-tick-columns.docx", body, landscape=True, size=14)
    e.write("01-tick-columns", e.agency(NAME, "หนองจันทร์ลอย", "ธารจันทร์", "นทีบุรี"), 2566, 12, e.result(84.17, "ต้องปรับปรุง"), MEASURES, ACTIONS,
            findings=[e.found("done-without-evidence", "")], no_findings=["mixed-digits", "foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "done-but-in-progress", "pasted-requirement"])

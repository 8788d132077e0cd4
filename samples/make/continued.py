"""อบจ., 2565, 12 months, Word: tables that go on without a header, a cell that ends one measure and begins the next, Wingdings boxes, "ข้อ 1" codes."""
import expected as e
import word as w

NAME = "องค์การบริหารส่วนจังหวัดเมฆาราม"
TOOLS = {"iit": 91.20, "eit": 84.10, "oit": 89.20}
SCORES = {"1": 93.44, "2": 88.17, "3": 92.60, "4": 89.05, "5": 92.74, "6": 86.31}
MEASURES = (
    e.measure(1, "มาตรการตรวจสอบงานก่อสร้างโดยประชาชน", ["แต่งตั้งประชาชนร่วมสังเกตการณ์การตรวจรับงาน", "เผยแพร่ภาพถ่ายทุกงวดงาน"], "1 ต.ค. 64 - 30 ก.ย. 65", ["สำนักช่าง"],
              ["แต่งตั้งผู้สังเกตการณ์ 24 คน ใน 12 โครงการ", "เผยแพร่ภาพถ่าย 31 งวดงาน"], ["พบงานไม่ตรงแบบ 2 แห่ง และผู้รับจ้างแก้ไขแล้ว"]),
    e.measure(2, "มาตรการกำกับการใช้เครื่องจักรกลของ อบจ.", ["กำหนดหลักเกณฑ์การขอใช้เครื่องจักรกล", "ติดป้ายหมายเลขทะเบียนทุกคัน", "บันทึกชั่วโมงการทำงานทุกวัน"], "1 พ.ย. 64 - 30 ก.ย. 65", ["สำนักช่าง", "กองพัสดุและทรัพย์สิน"],
              ["ออกประกาศหลักเกณฑ์เมื่อวันที่ 15 พฤศจิกายน 2564", "ติดป้ายครบ 19 คัน", "ตรวจบันทึกแล้ว 11 เดือน"], ["จัดคิวเครื่องจักรกลตามลำดับคำขอ 86 ราย"]),
    e.measure(3, "มาตรการเสริมสร้างจริยธรรมบุคลากร", ["อบรมหลักสูตรจริยธรรมและวินัย"], "1 ม.ค. 65 - 31 ส.ค. 65", ["กองการเจ้าหน้าที่"],
              ["อบรม 2 รุ่น รวม 140 คน ระหว่างวันที่ 7-10 มิถุนายน 2565", "บุคลากรลงนามรับทราบประมวลจริยธรรมครบทุกคน"], ["คะแนนหลังอบรมเพิ่มขึ้นเฉลี่ยร้อยละ 22"]),
    e.measure(4, "มาตรการรับเรื่องร้องเรียนผ่านโทรศัพท์สายด่วน", [], None, [],
              ["เปิดสายด่วนตั้งแต่วันที่ 1 เมษายน 2565 รับเรื่อง 47 เรื่อง แก้ไขแล้ว 45 เรื่อง"], []),
    e.measure(5, "มาตรการเปิดเผยข้อมูลโครงการ", ["จัดทำแผนที่โครงการบนเว็บไซต์"], "1 ต.ค. 64 - 30 ก.ย. 65", ["สำนักยุทธศาสตร์และงบประมาณ"],
              ["ลงข้อมูลแล้ว 63 โครงการ"], ["มีผู้เข้าชม 4,310 ครั้ง"]),
)
PLANS = (("ให้บริการตามระยะเวลาที่กำหนด", "ลดระยะเวลาแล้ว 4 งานบริการ", "done"), ("ชี้แจงการใช้จ่ายงบประมาณทุกไตรมาส", "ชี้แจงครบ 4 ไตรมาส", "done"), ("มอบหมายงานเป็นลายลักษณ์อักษร", "ออกคำสั่งแบ่งงานครบ 9 ส่วนราชการ", "done"),
         ("จัดทำทะเบียนการยืมเครื่องจักรกล", "ใช้ทะเบียนแล้วในเดือนพฤศจิกายน 2564", "done"), ("ตรวจสอบภายในตามแผน", "ตรวจแล้ว 6 หน่วยรับตรวจ จากแผน 8 หน่วย", "in-progress"), ("สำรวจความพึงพอใจผู้ใช้เครื่องจักรกล", "สำรวจแล้ว 86 ราย", "done"))
ACTIONS = tuple(e.action(number, [plan], ["ทุกส่วนราชการ"], None, status, [progress], SCORES[str(number)]) for number, (plan, progress, status) in enumerate(PLANS, 1))
ITEMS = (
    e.item(1, "โครงสร้าง", ["แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ"], [], "done", ["เผยแพร่ผังโครงสร้าง 9 ส่วนราชการ"]),
    e.item(2, "ข้อมูลผู้บริหาร", ["แสดงรายนามและช่องทางติดต่อผู้บริหาร"], [], "done", ["ลงรูปถ่ายและโทรศัพท์ครบ 12 คน"]),
    e.item(3, "อำนาจหน้าที่", ["แสดงหน้าที่และอำนาจตามกฎหมายจัดตั้ง"], [], "done", ["สรุปหน้าที่ไว้ 1 หน้า"]),
    e.item(9, "Social Network", ["แสดงช่องทางสื่อสังคมออนไลน์ของหน่วยงาน", "เข้าถึงได้จากหน้าแรก"], [], "done", ["เชื่อมโยงเฟซบุ๊กและไลน์ไว้ที่หน้าแรก"]),
    e.item(29, "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", ["แสดงจำนวนเรื่องร้องเรียนรายเดือน"], [], "in-progress", ["เผยแพร่ถึงเดือนพฤษภาคม 2565"]),
    e.item(33, "รายงานผลตามนโยบาย No Gift Policy", ["แสดงรายงานการรับของขวัญ"], [], "not-started", ["รอแบบรายงานจากหน่วยตรวจ"]),
)
WORDS = (("done", "ดำเนินการแล้ว"), ("in-progress", "อยู่ระหว่างดำเนินการ"), ("not-started", "ยังไม่ได้ดำเนินการ"))


def numbered(points):
    return "\n\n".join(f"{number}. {point}" for number, point in enumerate(points, 1)) if len(points) > 1 else "".join(points)


def state(status):
    return [w.p(w.symbol("F0FE" if status == mark else "F0A8") + w.run(" " + words)) for mark, words in WORDS]


def row(m, summary=None):
    return [str(m["no"]), m["title"], numbered(m["steps"]), "\n\n".join(m["owners"]), m["period"], summary or numbered(m["summary"]), numbered(m["outcomes"])]


def measures(widths):
    """Measure 2 is cut in two by the page; measure 4 begins in the last lines of measure 3's result."""
    heads = ["ลำดับ", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินงาน", "ความสำเร็จ"]
    one, two, three, four, five = MEASURES
    first = row(two)
    first[2], first[5] = numbered(two["steps"][:2]), numbered(two["summary"][:2])
    rest = ["", "", "3. " + two["steps"][2], "", "", "3. " + two["summary"][2], ""]
    shared = "\n\n".join((numbered(three["summary"]), f"4. {four['title']}", four["summary"][0]))
    return w.table(widths, [heads, row(one), first], heads=1) + w.p("", new_page=True) + w.table(widths, [rest, row(three, shared), row(five)])


def items(some, heads):
    lead = [["ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผลการดำเนินการ"]] if heads else []
    return w.table([1000, 3800, 4700, 4700], lead + [[f"ข้อ {one['code'][1:]}", one["title"], "\n\n".join("- " + point for point in one["elements"]),
                   w.cell(state(one["status"]) + [w.p("- " + one["progress"][0])])] for one in some], heads=len(lead))


def make():
    heads = ["ตัวชี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ", "ความก้าวหน้า"]
    actions = [heads] + [[f"ตัวชี้วัดที่ {a['indicator']} {e.INDICATORS[int(a['indicator']) - 1]} คะแนน {a['score']:.2f}", a["actions"][0], a["owners"][0],
                          w.cell([w.p(a["progress"][0])] + state(a["status"]))] for a in ACTIONS]
    body = "".join((
        w.p(NAME, align="center", bold=True, size=20), w.p("รายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2565 (รอบ 12 เดือน)", align="center", bold=True, size=18),
        w.p("อำเภอเมืองเมฆาราม จังหวัดเมฆาราม", align="center", after=160),
        w.p("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 ได้คะแนนรวม 88.27 คะแนน ระดับ A คะแนนรายเครื่องมือ: IIT 91.20, EIT 84.10, OIT 89.20", first=1134, after=160),
        measures([800, 2300, 2600, 1700, 1700, 3000, 2200]), w.p(), w.p("สรุปแนวทางยกระดับตามแบบวัด IIT", bold=True), w.table([3600, 3700, 2200, 4700], actions, heads=1), w.p(),
        w.p("การเปิดเผยข้อมูลสาธารณะ (OIT) เฉพาะข้อที่รายงานในรอบนี้", bold=True), items(ITEMS[:3], True), w.p("", new_page=True), items(ITEMS[3:], False)))
    w.save(e.SAMPLES / "shapes" / "04-continued.docx", body, landscape=True, size=14)
    e.write("04-continued", e.agency(NAME, None, "เมืองเมฆาราม", "เมฆาราม"), 2565, 12, e.result(88.27, "A", TOOLS, SCORES), MEASURES, ACTIONS, ITEMS,
            findings=[e.found("wrong-tool", "ตัวชี้วัดที่ 6")], no_findings=["mixed-digits", "foreign-agency", "wrong-year", "score-mismatch", "done-but-in-progress", "pasted-requirement", "done-without-evidence"])

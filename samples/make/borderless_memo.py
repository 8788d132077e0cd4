"""เทศบาลตำบล, 2567, 6 months, Word: the memo in a borderless table with an acting signer, content-control boxes, real Word lists, a merged score table."""
import expected as e
import word as w

NAME = "เทศบาลตำบลดอนตะวันฉาย"
t = e.thai
TOOLS = {"iit": 79.86, "eit": 83.42, "oit": 81.25}
SCORES = {"1": 88.40, "2": 71.32, "3": 82.15, "4": 73.08, "5": 84.35, "6": 88.10, "7": 82.67, "8": 79.49, "9": 87.50, "10": 75.00}
GROUPS = (("IIT", "iit", 1, 5), ("EIT", "eit", 6, 8), ("OIT", "oit", 9, 10))
MEASURES = (
    e.measure(1, "มาตรการสร้างความเข้าใจเรื่องงบประมาณแก่บุคลากร", ["ประชุมชี้แจงเทศบัญญัติงบประมาณรายจ่าย", "จัดทำแผ่นพับการใช้จ่ายงบประมาณรายไตรมาส"], "ต.ค. ๖๖ - มี.ค. ๖๗", ["กองคลัง", "กองยุทธศาสตร์และงบประมาณ"],
              ["ประชุมชี้แจงเมื่อวันที่ ๑๙ ตุลาคม ๒๕๖๖ มีผู้เข้าร่วม ๗๒ คน", "แจกแผ่นพับแล้ว ๒ ไตรมาส"], ["บุคลากรร้อยละ ๘๘ ตอบได้ว่ากองของตนมีงบประมาณเท่าใด"]),
    e.measure(2, "มาตรการควบคุมการยืมทรัพย์สินของราชการ", ["กำหนดแบบฟอร์มการยืม", "ตรวจนับทรัพย์สินที่ยืมทุกสิ้นไตรมาส"], "พ.ย. ๖๖ - มี.ค. ๖๗", ["กองคลัง"],
              ["ประกาศแบบฟอร์มเมื่อวันที่ ๑ ธันวาคม ๒๕๖๖", "ตรวจนับแล้ว ๑ ครั้ง พบยืมเกินกำหนด ๒ รายการ และได้รับคืนแล้ว"], ["ทรัพย์สินที่ยืมทุกรายการมีหลักฐาน", "ระยะเวลายืมเฉลี่ย ๔ วัน"]),
    e.measure(3, "มาตรการพัฒนาช่องทางรับฟังความคิดเห็น", ["เปิดแบบสอบถามออนไลน์", "จัดเวทีประชาคมร่วมกับโรงเรียนและวัด"], "ม.ค. - มี.ค. ๖๗", ["สำนักปลัดเทศบาล"],
              ["มีผู้ตอบแบบสอบถาม ๑๖๔ ราย", "จัดเวทีประชาคม ๓ ครั้ง"], ["ได้ข้อเสนอปรับปรุงไฟฟ้าสาธารณะ ๙ จุด"]),
)
ACTIONS = (
    e.action(2, ["ชี้แจงการใช้จ่ายให้บุคลากรทราบเป็นประจำ"], ["กองคลัง"], "ต.ค. ๖๖ - ก.ย. ๖๗", "in-progress", ["ชี้แจงแล้ว ๖ ครั้ง จาก ๑๒ ครั้ง"]),
    e.action(4, ["กำหนดขั้นตอนการขอใช้ทรัพย์สิน", "ให้ผู้ยืมลงนามทุกครั้ง"], ["กองคลัง"], "ต.ค. ๖๖ - ก.ย. ๖๗", "done", ["ประกาศขั้นตอนเมื่อวันที่ ๑ ธันวาคม ๒๕๖๖", "ผู้ยืมลงนามครบ ๔๑ ครั้ง"]),
    e.action(8, ["รับฟังความคิดเห็นเพื่อปรับปรุงงาน"], ["สำนักปลัดเทศบาล"], "ม.ค. - ก.ย. ๖๗", "in-progress", ["รวบรวมความคิดเห็นแล้ว ๑๖๔ ราย"]),
    e.action(10, ["ทบทวนแผนปฏิบัติการป้องกันการทุจริต"], ["สำนักปลัดเทศบาล"], "เม.ย. - ก.ย. ๖๗", "not-started", ["กำหนดเริ่มในไตรมาสที่ ๓"]),
)
SIGNERS = [e.signer(None, "นางสาวพิมพ์ใจ สมมุติสกุล", "เจ้าพนักงานธุรการชำนาญงาน"),
           e.signer("ความเห็นหัวหน้าสำนักปลัดเทศบาล", "นายธีระ ตะวันสมมุติ", "หัวหน้าสำนักปลัดเทศบาล"),
           e.signer("ความเห็นปลัดเทศบาล", "นางวารี สมมุติชัย", "รองปลัดเทศบาล", "ปลัดเทศบาลตำบลดอนตะวันฉาย"),
           e.signer("ความเห็นนายกเทศมนตรี", "นายบุญส่ง ดีสมมุติ", "นายกเทศมนตรีตำบลดอนตะวันฉาย")]
SUBJECT = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ (รอบ ๖ เดือน)"
MEMO = e.memo("สำนักปลัดเทศบาล งานธุรการ", "๐ ๕๙๙๙ ๐๑๔๐", "ศว ๗๙๘๐๒/๑๐๓", "2024-04-09", SUBJECT, "นายกเทศมนตรีตำบลดอนตะวันฉาย", SIGNERS)
WORDS = (("done", "ดำเนินการแล้ว"), ("in-progress", "อยู่ระหว่างดำเนินการ"), ("not-started", "ยังไม่ได้ดำเนินการ"))


class Lists:
    """Word lists that each begin again at ๑: even numbers are Thai."""

    def __init__(self):
        self.last = 4

    def thai(self, points):
        self.last += 2
        return w.cell([w.p(point, numbered=self.last) for point in points])


def bullets(points):
    return w.cell([w.p(point, numbered=w.BULLET) for point in points])


def memo():
    def line(label, text):
        return w.p(w.run(label + "  ", bold=True, size=18) + w.run(text))
    rows = [[w.cell([line("ส่วนราชการ", "สำนักปลัดเทศบาล งานธุรการ")]), w.cell([line("โทร.", MEMO["phone"])])],
            [w.cell([line("ที่", MEMO["number"])]), w.cell([line("วันที่", "๙ เมษายน ๒๕๖๗")])],
            [w.cell([line("เรื่อง", SUBJECT)], span=2)]]
    signs = []
    for one in SIGNERS[1:]:
        position = one["position"] + (f" รักษาราชการแทน\n{one['actingFor']}" if one["actingFor"] else "")
        signs.append([w.cell([w.p(one["role"], bold=True), w.p("- ทราบ" if "นายก" in one["role"] else "- เพื่อโปรดพิจารณา")]),
                      w.cell([w.p(), w.p(f"({one['name']})", align="center"), w.p(position, align="center", after=120)])])
    return "".join((w.p("บันทึกข้อความ", align="center", bold=True, size=26), w.table([5400, 3700], rows, borders=False), w.p(f"เรียน  {MEMO['to']}", after=120),
                    w.p("ด้วยครบรอบ ๖ เดือนแรกของปีงบประมาณแล้ว สำนักปลัดเทศบาลจึงรวบรวมผลการดำเนินการของทุกกองมาเพื่อทราบ ตามเอกสารที่แนบมาพร้อมนี้", first=1417, after=120),
                    w.p("จึงเรียนมาเพื่อโปรดทราบ", first=1417, after=240), w.p(f"({SIGNERS[0]['name']})", align="center"), w.p(SIGNERS[0]["position"], align="center", after=160),
                    w.table([4500, 4600], signs, borders=False)))


def scores():
    rows = [["เครื่องมือ", "คะแนนเครื่องมือ", "ตัวชี้วัด", "คะแนน"]]
    for name, code, first, last in GROUPS:
        for number in range(first, last + 1):
            merge = "restart" if number == first else "continue"
            shown = (name, t(f"{TOOLS[code]:.2f}")) if number == first else ("", "")
            rows.append([w.cell(shown[0], merge=merge, align="center"), w.cell(shown[1], merge=merge, align="center"),
                         t(f"{number}. {e.INDICATORS[number - 1]}"), w.cell(t(f"{SCORES[str(number)]:.2f}"), align="center")])
    return w.table([1500, 1800, 4300, 1500], rows, heads=1)


def box(status):
    return [w.p(w.tick_box(status == mark) + w.run(" " + words)) for mark, words in WORDS]


def make():
    lists = Lists()
    heads = ["ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ", "ผลลัพธ์หรือความสำเร็จ"]
    measures = [heads] + [[t(str(m["no"])), m["title"], lists.thai(m["steps"]), m["period"], bullets(m["owners"]), lists.thai(m["summary"]), bullets(m["outcomes"])] for m in MEASURES]
    heads = ["ตัวชี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ", "ระยะเวลา", "การดำเนินการ"]
    actions = [heads] + [[t(f"ตัวชี้วัดที่ {a['indicator']} ") + e.INDICATORS[int(a["indicator"]) - 1], lists.thai(a["actions"]), a["owners"][0], a["period"],
                          w.cell(box(a["status"]) + [w.p(point, numbered=w.BULLET) for point in a["progress"]])] for a in ACTIONS]
    intro = (f"ผลการประเมินคุณธรรมและความโปร่งใสฯ ของ{NAME} ปีงบประมาณ พ.ศ. ๒๕๖๖ มีคะแนนเฉลี่ยรวม ๘๑.๔๘ คะแนน จัดอยู่ในระดับ “ต้องปรับปรุง” "
             "จึงกำหนดมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๗ และมีผลการดำเนินการในรอบ ๖ เดือนแรก (ตุลาคม ๒๕๖๖ - มีนาคม ๒๕๖๗) ดังนี้")
    body = "".join((memo(), w.section(), w.p("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสในหน่วยงาน", align="center", bold=True, size=18),
                    w.p("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๖ เดือน", align="center", bold=True), w.p(f"{NAME} อำเภอลุ่มตะวัน จังหวัดศรีตะวัน", align="center", bold=True, after=160),
                    w.p(intro, first=1417, after=160), scores(), w.section(), w.p("๑. ผลการดำเนินการตามมาตรการ", bold=True),
                    w.table([900, 2200, 2600, 1400, 1800, 2900, 2400], measures, heads=1), w.p(), w.p("๒. การยกระดับรายตัวชี้วัด", bold=True),
                    w.table([2400, 3300, 1700, 1600, 5200], actions, heads=1)))
    w.save(e.SAMPLES / "shapes" / "02-borderless-memo.docx", body, landscape=True, size=14)
    e.write("02-borderless-memo", e.agency(NAME, None, "ลุ่มตะวัน", "ศรีตะวัน"), 2567, 6, e.result(81.48, "ต้องปรับปรุง", TOOLS, SCORES), MEASURES, ACTIONS, memo=MEMO,
            no_findings=["mixed-digits", "foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "done-but-in-progress", "pasted-requirement", "done-without-evidence"])

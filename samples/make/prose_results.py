"""เทศบาลเมือง, 2566, 12 months, Word: the table holds the plan only; results are told in prose and bullets under a heading for each measure."""
import expected as e
import word as w

NAME = "เทศบาลเมืองท่าเพชรใส"
TOOLS = {"iit": 88.16, "eit": 86.02, "oit": 93.50}
MEASURES = (
    e.measure(1, "มาตรการลดขั้นตอนการขออนุญาตของประชาชน", ["รวมจุดยื่นคำขอไว้ที่เดียว", "กำหนดระยะเวลาพิจารณาไม่เกิน ๑๕ วัน"], "พ.ย. ๒๕๖๕ - ส.ค. ๒๕๖๖", ["กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม"],
              ["เทศบาลเปิดศูนย์บริการร่วมเมื่อวันที่ ๑ มีนาคม ๒๕๖๖ รับคำขอได้ ๑๘ งานบริการ โดยย้ายเจ้าหน้าที่จากสามกองมาประจำจุดเดียวกัน",
               "ตั้งแต่เปิดศูนย์มีผู้ยื่นคำขอ ๑,๐๒๔ ราย พิจารณาแล้วเสร็จภายใน ๑๕ วัน ๙๘๗ ราย"],
              ["ระยะเวลาพิจารณาเฉลี่ยลดลงจาก ๒๔ วัน เหลือ ๑๑ วัน"], ["ควรเพิ่มการชำระค่าธรรมเนียมผ่านระบบออนไลน์"]),
    e.measure(2, "มาตรการสร้างมาตรฐานการใช้รถยนต์ส่วนกลาง", ["จัดทำแบบขอใช้รถและสมุดบันทึกการใช้รถ", "สุ่มตรวจการใช้รถทุกเดือน", "รายงานการใช้น้ำมันต่อผู้บริหาร"], "ตลอดปีงบประมาณ", ["สำนักปลัดเทศบาล"],
              ["สุ่มตรวจแล้ว ๑๒ ครั้ง พบบันทึกไม่ครบ ๓ คัน และได้ว่ากล่าวตักเตือนเป็นหนังสือ", "ปริมาณการใช้น้ำมันทั้งปี ๓๘,๔๑๐ ลิตร น้อยกว่าปีก่อนร้อยละ ๖"],
              ["รถทุกคันมีสมุดบันทึกครบถ้วนตั้งแต่เดือนมิถุนายน ๒๕๖๖", "ไม่พบการใช้รถนอกเวลาราชการโดยไม่ได้รับอนุญาต"], ["ควรติดตั้งระบบติดตามตำแหน่งรถ", "ควรอบรมพนักงานขับรถปีละครั้ง"]),
    e.measure(3, "มาตรการเปิดเผยข้อมูลและรับฟังความคิดเห็น", ["ถ่ายทอดสดการประชุมสภาเทศบาล", "ตอบข้อร้องเรียนภายใน ๗ วัน"], "ตลอดปีงบประมาณ", ["กองยุทธศาสตร์และงบประมาณ"],
              ["ถ่ายทอดสดการประชุมสภาเทศบาลครบทั้ง ๕ ครั้ง มีผู้รับชมรวม ๖,๘๐๐ ครั้ง", "ได้รับข้อร้องเรียน ๑๕๘ เรื่อง ตอบภายใน ๗ วัน ๑๔๙ เรื่อง"],
              ["ประชาชนติดตามการใช้งบประมาณได้ด้วยตนเอง"], []),
)


def told(m, number):
    """Measure 1 in plain paragraphs, the others as Word bullets."""
    points = [w.p(text, first=1134) if m["no"] == 1 else w.p(text, numbered=w.BULLET) for text in m["summary"]]
    parts = [w.p(f"มาตรการที่ {number} {m['title']}", bold=True, style="Heading2"), w.p("ผลการดำเนินการ", bold=True), *points, w.p("ผลลัพธ์", bold=True)]
    parts += [w.p(text, numbered=w.BULLET) if len(m["outcomes"]) > 1 else w.p(text, first=1134) for text in m["outcomes"]]
    if m["recommendations"]:
        parts += [w.p("ข้อเสนอแนะ", bold=True)] + [w.p(f"- {text}", left=284) for text in m["recommendations"]]
    return "".join(parts) + w.p()


def make():
    heads = ["ที่", "กิจกรรม/มาตรการ", "แนวทางการดำเนินงาน", "ผู้รับผิดชอบ", "กำหนดเวลา"]
    rows = [heads] + [[e.thai(m["no"]), m["title"], "\n".join(e.thai(f"{number}) {step}") for number, step in enumerate(m["steps"], 1)), "\n\n".join(m["owners"]), m["period"]] for m in MEASURES]
    body = "".join((
        w.p("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส", align="center", bold=True, size=20), w.p("ประจำปีงบประมาณ ๒๕๖๖ (รอบ ๑๒ เดือน)", align="center", bold=True, size=18),
        w.p(f"{NAME} อำเภอเมืองธารานคร จังหวัดธารานคร", align="center", bold=True, after=200),
        w.p("๑. ความเป็นมา", bold=True, style="Heading1"),
        w.p(f"{NAME} เข้ารับการประเมินคุณธรรมและความโปร่งใสฯ ประจำปีงบประมาณ ๒๕๖๖ ผลปรากฏว่าได้คะแนนรวมร้อยละ ๘๙.๖๕ อยู่ในเกณฑ์ผ่านดี โดยแบบวัด IIT ได้ ๘๘.๑๖ คะแนน แบบวัด EIT ได้ ๘๖.๐๒ คะแนน "
            "และแบบตรวจ OIT ได้ ๙๓.๕๐ คะแนน เทศบาลจึงนำข้อที่ได้คะแนนน้อยมากำหนดเป็นมาตรการ ดังตารางที่ ๑", first=1134, after=160),
        w.p("ตารางที่ ๑ มาตรการส่งเสริมคุณธรรมและความโปร่งใส", bold=True), w.table([600, 2300, 2700, 1900, 1600], rows, heads=1, size=15), w.p(),
        w.p("๒. ผลการดำเนินการรายมาตรการ", bold=True, style="Heading1"), "".join(told(m, e.thai(m["no"])) for m in MEASURES)))
    w.save(e.SAMPLES / "shapes" / "03-prose-results.docx", body)
    e.write("03-prose-results", e.agency(NAME, None, "เมืองธารานคร", "ธารานคร"), 2566, 12, e.result(89.65, "ผ่านดี", TOOLS), MEASURES,
            no_findings=["mixed-digits", "foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "done-but-in-progress", "pasted-requirement", "done-without-evidence"])

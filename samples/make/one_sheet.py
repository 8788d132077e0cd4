"""เทศบาลตำบล, 2566, 12 months, Excel: everything on one sheet, a measure's steps in rows under a merged number and title, recommendations, no period, tick columns, "ข้อ 1" codes."""
import excel as x
import expected as e

NAME = "เทศบาลตำบลบึงดาวเรืองรอง"
MEASURES = (
    e.measure(1, "มาตรการพัฒนาระบบรับชำระภาษี", ["ปรับปรุงฐานข้อมูลผู้เสียภาษี", "เปิดรับชำระผ่านคิวอาร์โค้ด", "แจ้งเตือนก่อนครบกำหนด 15 วัน"], None, ["กองคลัง"],
              ["ปรับปรุงฐานข้อมูลแล้ว 2,318 ราย", "เปิดรับชำระเมื่อวันที่ 3 มกราคม 2566", "ส่งจดหมายแจ้งเตือน 640 ฉบับ"], ["จัดเก็บภาษีได้ร้อยละ 96.40 ของเป้าหมาย"], ["ควรเชื่อมข้อมูลกับกรมที่ดิน"]),
    e.measure(2, "มาตรการป้องกันผลประโยชน์ทับซ้อน", ["ให้ผู้ตรวจรับพัสดุรับรองตนเองทุกครั้ง", "อบรมเรื่องผลประโยชน์ทับซ้อน"], None, ["สำนักปลัดเทศบาล"],
              ["มีหนังสือรับรองครบ 58 โครงการ", "อบรมเมื่อวันที่ 16 มีนาคม 2566 จำนวน 61 คน"], ["ไม่พบการตรวจรับโดยผู้มีส่วนได้เสีย"], ["ควรอบรมคณะกรรมการชุมชนด้วย"]),
    e.measure(3, "มาตรการรายงานผลการใช้จ่ายงบประมาณ", ["สรุปการใช้จ่ายรายไตรมาส"], None, ["กองคลัง"], ["สรุปครบ 4 ไตรมาส"], ["สมาชิกสภาและประชาชนเข้าถึงข้อมูลได้"], ["ควรทำเป็นภาพให้อ่านง่าย"]),
)
PLANS = (("จัดทำขั้นตอนการให้บริการ", "done", "ติดประกาศครบทุกกอง"), ("เผยแพร่แผนการใช้จ่าย", "done", "เผยแพร่ครบ 4 ไตรมาส"), ("มอบหมายงานให้ชัดเจน", "done", "ออกคำสั่งที่ 355/2565"), ("จัดทำแนวทางยืมพัสดุ", "done", "อยู่ระหว่างเสนอแนวทางให้ผู้บริหารลงนาม"),
         ("ประกาศต่อต้านการทุจริต", "done", "ประกาศเมื่อวันที่ 9 ธันวาคม 2565"), ("ปรับปรุงจุดบริการ", "in-progress", "ปรับปรุงแล้ว 1 จาก 2 จุด"), ("เพิ่มข่าวสารบนเว็บไซต์", "done", "ลงข่าว 64 เรื่อง"), ("รับฟังความเห็นผู้ใช้บริการ", "not-started", "เลื่อนไปปีงบประมาณ พ.ศ. 2567"))
ACTIONS = tuple(e.action(number, [plan], ["ทุกกอง"], None, status, [progress]) for number, (plan, status, progress) in enumerate(PLANS, 1))
ITEMS = (
    e.item(1, "โครงสร้าง", ["แสดงแผนผังโครงสร้าง"], ["สำนักปลัดเทศบาล"], "done", ["ปรับตามแผนอัตรากำลังใหม่"]),
    e.item(7, "ข่าวประชาสัมพันธ์", ["แสดงข่าวสารของปี พ.ศ. 2566"], ["สำนักปลัดเทศบาล"], "done", ["ลงข่าวล่าสุดวันที่ 27 กันยายน 2566"]),
    e.item(18, "E-Service", ["แสดงช่องทางบริการออนไลน์"], ["กองคลัง"], "done", ["รับชำระภาษีออนไลน์ได้"]),
    e.item(31, "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", ["แสดงประกาศที่ลงนามโดยผู้บริหารสูงสุด"], ["สำนักปลัดเทศบาล"], "done", ["ลงนามเมื่อวันที่ 9 ธันวาคม 2565"]),
    e.item(41, "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", ["แสดงการนำผลประเมินจริยธรรมไปใช้"], ["กองการเจ้าหน้าที่"], "not-started", ["ยังไม่มีหลักเกณฑ์จากส่วนกลาง"]),
)
MARKS = ("done", "in-progress", "not-started")


def make():
    s = x.Sheet("รายงาน ITA 66", [8, 30, 34, 18, 34, 30, 26])
    s.title(f"{NAME} อำเภอลุ่มตะวัน จังหวัดศรีตะวัน", 7)
    s.title("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ 2566 (12 เดือน)", 7)
    s.title("คะแนน ITA ภาพรวม 82.94 คะแนน (ต้องปรับปรุง)", 7)
    s.add()
    s.add("ลำดับ", "กิจกรรม", "ขั้นตอน", "ผู้รับผิดชอบ", "สรุปผล", "ความสำเร็จ", "ข้อเสนอแนะ", look=x.HEAD)
    for m in MEASURES:
        first = s.add(m["no"], m["title"], m["steps"][0], m["owners"][0], m["summary"][0], m["outcomes"][0], m["recommendations"][0])
        for step, summary in list(zip(m["steps"], m["summary"]))[1:]:
            last = s.add(None, None, step, None, summary)
        if len(m["steps"]) > 1:
            for place in (1, 2, 4, 6, 7):
                s.merge(first, place, last, place)
    s.add()
    s.title("การยกระดับรายตัวชี้วัด", 7)
    top = s.add("ตัวชี้วัด", None, "แนวทาง", "ผู้รับผิดชอบ", "การดำเนินการ", None, None, "ผลการดำเนินการ", look=x.HEAD)
    s.add(None, None, None, None, "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ยังไม่ได้ดำเนินการ", look=x.HEAD)
    s.merge(top, 1, top + 1, 2)
    s.merge(top, 3, top + 1, 3)
    s.merge(top, 4, top + 1, 4)
    s.merge(top, 5, top, 7)
    s.merge(top, 8, top + 1, 8)
    for a in ACTIONS:
        row = s.add(f"ตัวชี้วัดที่ {a['indicator']} {e.INDICATORS[int(a['indicator']) - 1]}", None, a["actions"][0], a["owners"][0], *("✓" if a["status"] == mark else None for mark in MARKS), a["progress"][0])
        s.merge(row, 1, row, 2)
    s.add()
    s.title("ข้อมูลที่เปิดเผย (OIT) บางข้อ", 7)
    s.add("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า", look=x.HEAD)
    words = {"done": "ดำเนินการแล้ว", "not-started": "ยังไม่ได้ดำเนินการ"}
    for one in ITEMS:
        s.add(f"ข้อ {one['code'][1:]}", one["title"], one["elements"][0], one["owners"][0], f"{words[one['status']]}\n{one['progress'][0]}")
    s.widths.append(36)
    x.save(e.SAMPLES / "shapes" / "06-one-sheet.xlsx", [s])
    e.write("06-one-sheet", e.agency(NAME, None, "ลุ่มตะวัน", "ศรีตะวัน"), 2566, 12, e.result(82.94, "ต้องปรับปรุง"), MEASURES, ACTIONS, ITEMS,
            findings=[e.found("done-but-in-progress", "อยู่ระหว่าง")],
            no_findings=["mixed-digits", "foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "pasted-requirement", "done-without-evidence"])

"""เทศบาลตำบล, 2568, 12 months, HTML of an agency's own site: menus around it, lists in cells, a spanning header, one period merged down all rows, ๐๑ codes, a measure named again with its results."""
from html import escape
import expected as e

NAME = "เทศบาลตำบลเขาหิ่งห้อย"
MEASURES = (
    e.measure(1, "มาตรการยกระดับเว็บไซต์เทศบาล", ["ปรับปรุงเมนูให้ค้นหาง่าย", "ตรวจสอบลิงก์ทุกเดือน"], "ต.ค. 67 - ก.ย. 68", ["สำนักปลัดเทศบาล"],
              ["ปรับปรุงเมนูแล้วเสร็จเมื่อวันที่ 20 มกราคม 2568", "ตรวจสอบลิงก์ 12 ครั้ง แก้ไข 23 ลิงก์", "เดือนสิงหาคม 2568 เพิ่มปุ่มอ่านออกเสียงสำหรับผู้สูงอายุ"], ["ผู้เข้าชมเพิ่มขึ้นร้อยละ 31"]),
    e.measure(2, "มาตรการอบรมการใช้จ่ายงบประมาณ", ["อบรมเจ้าหน้าที่ทุกกอง", "จัดทำสรุปงบประมาณฉบับประชาชน"], "พ.ย. 67 - มี.ค. 68", ["กองคลัง"],
              ["อบรมเมื่อวันที่ 12 ธันวาคม 2567 จำนวน 48 คน", "จัดทำสรุปงบประมาณ 1 ฉบับ แจก 900 ชุด"], ["เจ้าหน้าที่ผ่านแบบทดสอบร้อยละ 92", "ประชาชนสอบถามเรื่องงบประมาณผ่านเว็บไซต์ 17 ราย"]),
    e.measure(3, "มาตรการจัดระเบียบการยืมพัสดุ", ["ให้ยืมผ่านแบบฟอร์มออนไลน์"], "ม.ค. - ก.ย. 68", ["กองคลัง"], ["ยืมผ่านแบบฟอร์มออนไลน์ 205 ครั้ง"], ["คืนตรงเวลาร้อยละ 97"]),
)
LATER = {1: ("summary", 2), 2: ("outcomes", 1)}
PLANS = ((1, ["ให้บริการตามลำดับคิว"], "done", ["ใช้ระบบคิวตั้งแต่วันที่ 2 มกราคม 2568"]), (2, ["ชี้แจงงบประมาณ", "เปิดให้ซักถาม"], "done", ["ชี้แจง 12 ครั้ง", "ตอบข้อซักถาม 17 เรื่อง"]), (3, ["ประเมินผลงานตามตัวชี้วัด"], "done", ["แจ้งผลรายบุคคลครบ"]),
         (5, ["สร้างความเชื่อมั่นในการร้องเรียน"], "in-progress", ["กำลังปรับปรุงแบบฟอร์มร้องเรียน"]), (7, ["เพิ่มช่องทางสื่อสาร"], "done", ["เปิดกลุ่มไลน์ครบ 11 ชุมชน"]), (10, ["ประเมินความเสี่ยงด้านสินบน"], "not-started", ["เลื่อนไปไตรมาสแรกของปีงบประมาณ พ.ศ. 2569"]))
ACTIONS = tuple(e.action(number, actions, ["สำนักปลัดเทศบาล"], "ปีงบประมาณ 2568", status, progress) for number, actions, status, progress in PLANS)
ITEMS = (
    e.item(1, "โครงสร้างและอำนาจหน้าที่", ["แสดงแผนผังโครงสร้าง", "แสดงหน้าที่และอำนาจ"], ["สำนักปลัดเทศบาล"], "done", ["ปรับปรุงเมื่อวันที่ 4 พฤศจิกายน 2567"]),
    e.item(4, "ข่าวประชาสัมพันธ์", ["แสดงข่าวสารที่เกิดขึ้นในปี พ.ศ. 2568"], ["สำนักปลัดเทศบาล"], "done", ["ลงข่าว 102 เรื่อง"]),
    e.item(11, "ข้อมูลสถิติการให้บริการ", ["แสดงสถิติการให้บริการของปี พ.ศ. 2567"], ["สำนักปลัดเทศบาล"], "done", ["เผยแพร่ครบ 12 เดือน"]),
    e.item(20, "การเปิดโอกาสให้เกิดการมีส่วนร่วม", ["แสดงประเด็นและผลจากการมีส่วนร่วม"], ["กองยุทธศาสตร์และงบประมาณ"], "in-progress", ["จัดประชาคมแล้ว 8 จาก 11 ชุมชน"]),
    e.item(23, "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน", ["แสดงเหตุการณ์ความเสี่ยงและมาตรการ"], ["สำนักปลัดเทศบาล"], "not-started", ["รอคณะทำงานชุดใหม่"]),
)
WORDS = (("done", "ดำเนินการแล้วเสร็จ"), ("in-progress", "อยู่ระหว่างดำเนินการ"), ("not-started", "ยังไม่ได้ดำเนินการ"))


def listed(points, kind="ol"):
    return f"<{kind}>" + "".join(f"<li>{escape(point)}</li>" for point in points) + f"</{kind}>"


def boxes(status):
    return "<br>".join(f'<input type="checkbox"{" checked" if mark == status else ""} disabled> {words}' for mark, words in WORDS)


def early(m, key):
    """What the table itself says; the rest is told later under the measure's heading."""
    late = LATER.get(m["no"])
    return m[key][:late[1]] if late and late[0] == key else m[key]


def period(a):
    """One period stands for all rows: a cell merged down the whole table."""
    return f"<td rowspan=\"{len(ACTIONS)}\">{a['period']}</td>" if a is ACTIONS[0] else ""


def later():
    one, two = MEASURES[0], MEASURES[1]
    return (f"<h3>มาตรการที่ 1 {one['title']} (ผลเพิ่มเติม)</h3>\n<p><strong>ผลการดำเนินการ</strong></p>\n<p>{one['summary'][2]}</p>\n"
            f"<h3>มาตรการที่ 2 {two['title']} (ผลเพิ่มเติม)</h3>\n<p><strong>ผลลัพธ์</strong></p>\n<p>{two['outcomes'][1]}</p>\n")


def make():
    measures = "".join(f"<tr><td>{m['no']}</td><td>{m['title']}</td><td>{listed(m['steps'])}</td><td>{m['period']}</td><td>{m['owners'][0]}</td><td>{listed(early(m, 'summary'))}</td><td>{listed(early(m, 'outcomes'), 'ul')}</td></tr>\n" for m in MEASURES)
    actions = "".join(f"<tr><td>ตัวชี้วัดที่ {a['indicator']} {e.INDICATORS[int(a['indicator']) - 1]}</td><td>{listed(a['actions'], 'ul')}</td><td>{a['owners'][0]}</td>{period(a)}<td>{boxes(a['status'])}</td><td>{listed(a['progress'], 'ul')}</td></tr>\n" for a in ACTIONS)
    items = "".join(f"<tr><td>{e.thai('0' + one['code'][1:])}</td><td>{one['title']}</td><td>{listed(one['elements'], 'ul')}</td><td>{one['owners'][0]}</td><td>{boxes(one['status'])}<br>- {one['progress'][0]}</td></tr>\n" for one in ITEMS)
    text = f"""<!DOCTYPE html>
<html lang="th">
<head><meta charset="utf-8"><title>รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส | {NAME}</title>
<style>table{{border-collapse:collapse}}td,th{{border:1px solid #999;padding:4px}}</style>
<script>var menu = "มาตรการ";</script></head>
<body>
<nav><ul><li><a href="/">หน้าแรก</a></li><li><a href="/about">ข้อมูลหน่วยงาน</a></li><li><a href="/ita">ITA</a></li><li><a href="/contact">ติดต่อเรา</a></li></ul></nav>
<main>
<h1>รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568</h1>
<p>{NAME} อ.หนองดาว จ.รัตนธานี (รอบ 12 เดือน)</p>
<p>คะแนนผลการประเมิน ITA ปี พ.ศ. 2568 เท่ากับ <strong>91.72</strong> คะแนน ผลการประเมินอยู่ในระดับ <strong>ผ่านดี</strong></p>
<table><tr><th>เครื่องมือ</th><th>IIT</th><th>EIT</th><th>OIT</th></tr><tr><td>คะแนน</td><td>90.40</td><td>88.66</td><td>95.00</td></tr></table>
<h2>ผลตามมาตรการ</h2>
<table><thead><tr><th>ลำดับ</th><th>มาตรการ</th><th>วิธีดำเนินการ</th><th>ระยะเวลา</th><th>ผู้รับผิดชอบ</th><th>ผลการดำเนินการ</th><th>ผลลัพธ์</th></tr></thead><tbody>
{measures}</tbody></table>
<h2>การยกระดับตามตัวชี้วัด</h2>
<table><thead><tr><th rowspan="2">ตัวชี้วัด</th><th rowspan="2">แนวทางในการยกระดับ</th><th rowspan="2">ผู้รับผิดชอบ</th><th rowspan="2">ระยะเวลา</th><th colspan="2">ความก้าวหน้า</th></tr><tr><th>การดำเนินการ</th><th>ผลการดำเนินการ</th></tr></thead><tbody>
{actions}</tbody></table>
<h2>การเปิดเผยข้อมูลสาธารณะ</h2>
<table><thead><tr><th>ข้อ</th><th>ข้อมูล</th><th>องค์ประกอบด้านข้อมูล</th><th>ผู้รับผิดชอบ</th><th>ความก้าวหน้า</th></tr></thead><tbody>
{items}</tbody></table>
<h2>ผลการดำเนินการเพิ่มเติม</h2>
{later()}</main>
<footer>{NAME} โทร. 0 4799 0150 | จำนวนผู้เข้าชม 1,204</footer>
</body>
</html>
"""
    (e.SAMPLES / "shapes" / "08-web-page.html").write_text(text, encoding="utf-8")
    e.write("08-web-page", e.agency(NAME, None, "หนองดาว", "รัตนธานี"), 2568, 12, e.result(91.72, "ผ่านดี", {"iit": 90.40, "eit": 88.66, "oit": 95.00}), MEASURES, ACTIONS, ITEMS,
            no_findings=["foreign-agency", "wrong-year", "wrong-tool", "score-mismatch", "done-but-in-progress", "pasted-requirement", "done-without-evidence"])

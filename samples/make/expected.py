"""What a perfect reader finds in a paper, in the words of the command line's `import-report`."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent
SAMPLES = HERE.parent
ANSWERS = HERE.parent.parent / "tests" / "Modules" / "Measures" / "samples-expected"
INDICATORS = ("การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
              "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต")


def thai(text):
    """The same text with Thai digits."""
    return str(text).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def agency(name, subdistrict, district, province):
    return {"name": name, "subdistrict": subdistrict, "district": district, "province": province}


def result(total=None, level=None, tools=None, indicators=None):
    return {"total": total, "level": level, "tools": tools or {}, "indicators": indicators or {}}


def measure(no, title, steps=(), period=None, owners=(), summary=(), outcomes=(), recommendations=(), monitoring=None):
    return {"no": no, "title": title, "steps": list(steps), "period": period, "owners": list(owners), "summary": list(summary),
            "outcomes": list(outcomes), "recommendations": list(recommendations), "monitoring": monitoring}


def action(indicator, actions=(), owners=(), period=None, status=None, progress=(), score=None):
    return {"indicator": str(indicator), "score": score, "actions": list(actions), "owners": list(owners), "period": period,
            "status": status, "progress": list(progress)}


def item(number, title, elements=(), owners=(), status=None, progress=()):
    return {"code": f"O{number}", "title": title, "elements": list(elements), "owners": list(owners), "status": status,
            "progress": list(progress)}


def signer(role, name, position, acting_for=None):
    return {"role": role, "name": name, "position": position, "actingFor": acting_for}


def memo(sent_from, phone, number, date, subject, to, signers):
    return {"from": sent_from, "phone": phone, "number": number, "date": date, "subject": subject, "to": to, "signers": signers}


def found(kind, quote):
    return {"kind": kind, "mustQuote": quote}


def write(name, of, year, round_, scores, measures=(), actions=(), items=(), memo=None, findings=(), no_findings=()):
    answer = {"agency": of, "fiscalYear": year, "round": round_, "result": scores, "measures": list(measures),
              "actions": list(actions), "items": list(items), "memo": memo, "findings": list(findings), "noFindings": list(no_findings)}
    ANSWERS.mkdir(parents=True, exist_ok=True)
    (ANSWERS / f"{name}.json").write_text(json.dumps(answer, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

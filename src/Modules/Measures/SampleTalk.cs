using Sujarit.Measures.Planning;
using Sujarit.Measures.Subjects;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures;

/// <summary>How the people of an invented agency came to the words of a measure: edits that lead to what the report says, and what they wrote to each other.</summary>
internal sealed class SampleTalk(AppDb db, Staff staff, Conversation conversation)
{
    public async Task Load(Measure measure)
    {
        var people = await staff.People();
        if (Of(people, Role.ItaOfficer) is not { } officer || Of(people, Role.Owner) is not { } owner)
        {
            return;
        }

        Speak(officer);
        await Word(measure);
        conversation.Write(WorkSubject.Code, measure.Id, "เพิ่มขั้นตอนแจ้งเวียนตามที่ประชุมแล้ว โปรดตรวจถ้อยคำ และแนบภาพการดำเนินการก่อนสิ้นเดือน", owner.Id);
        await db.SaveChangesAsync();
        Speak(owner);
        conversation.Write(WorkSubject.Code, measure.Id, "ถ้อยคำถูกต้องแล้ว ภาพการดำเนินการจะแนบภายในวันศุกร์", officer.Id);
        await db.SaveChangesAsync();
    }

    private static PersonCard? Of(IEnumerable<PersonCard> people, Role role) => people.FirstOrDefault(person => person.Roles?.Contains(role) == true);

    // The report's own words stand at the end.
    private async Task Word(Measure measure)
    {
        var (title, serves, steps, monitoring) = (measure.Title ?? "", measure.Serves.ToList(), measure.Steps.ToList(), measure.Monitoring);
        measure.Describe($"{title} (ร่าง)", serves, steps, monitoring);
        await db.SaveChangesAsync();
        measure.Describe(title, serves, [.. steps, "แจ้งเวียนให้ทุกส่วนราชการทราบ"], monitoring);
        await db.SaveChangesAsync();
        measure.Describe(title, serves, steps, monitoring);
        await db.SaveChangesAsync();
    }

    private void Speak(PersonCard person) => db.Visit.Recognise(new Visitor(Guid.Empty, person.Id, person.Name, person.Position, person.OfficeId, person.Roles ?? []));
}

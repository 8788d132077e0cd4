using Sujarit.Kernel;
using Sujarit.Organizations;
using Sujarit.Organizations.Absences;

namespace Sujarit.Modules.Organizations;

public class AbsenceTests
{
    private static readonly DateOnly today = new(2024, 9, 16);
    private readonly Person person = Person.Join("นางมาลี คลังดี", null, null, []);
    private readonly Person standIn = Person.Join("นายเอก บัญชีดี", null, null, []);

    [Fact]
    public void Nobody_stands_in_for_oneself() => Assert.Contains("ต้องเป็นคนอื่น", Refusal(() => Absence.Say(person, person, today, today, null, [], today)));

    [Fact]
    public void Who_has_left_stands_in_for_nobody()
    {
        standIn.Leave(today, today, isLastAdministrator: false);
        Assert.Contains("นายเอก บัญชีดี พ้นจากหน่วยงานแล้ว", Refusal(() => Say(0, 3)));
    }

    [Theory]
    [InlineData(3, 2, "ก่อนวันแรก")]
    [InlineData(-5, -1, "ผ่านไปแล้ว")]
    [InlineData(0, 400, "ไม่เกินหนึ่งปี")]
    public void Its_days_have_to_make_sense(int first, int last, string sentence) => Assert.Contains(sentence, Refusal(() => Say(first, last)));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(5, 9)]
    [InlineData(3, 5)]
    public void Two_absences_of_one_person_do_not_overlap(int first, int last)
    {
        var known = Say(3, 5);
        Assert.Contains("นางมาลี คลังดี แจ้งว่าไม่อยู่แล้ว", Refusal(() => Say(first, last, known)));
        known.Withdraw(DateTimeOffset.UnixEpoch);
        Assert.Equal(person.Id, Say(first, last, known).PersonId);
    }

    [Fact]
    public void Who_is_away_too_cannot_stand_in()
    {
        var known = Absence.Say(standIn, person, today.AddDays(2), today.AddDays(4), null, [], today);
        Assert.Contains("นายเอก บัญชีดี แจ้งว่าไม่อยู่แล้ว", Refusal(() => Say(4, 8, known)));
        Assert.Equal(standIn.Id, Say(5, 8, known).StandInId);
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        var absence = Say(0, 1);
        absence.Withdraw(DateTimeOffset.UnixEpoch);
        Assert.Contains("ยกเลิกไปแล้ว", Refusal(() => absence.Withdraw(DateTimeOffset.UnixEpoch)));
    }

    private Absence Say(int first, int last, params Absence[] known) => Absence.Say(person, standIn, today.AddDays(first), today.AddDays(last), "ลาพักผ่อน", known, today);

    private static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;
}

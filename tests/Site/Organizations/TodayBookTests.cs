using Sujarit.Platform.Access;
using Sujarit.Site.Measures;

namespace Sujarit.Site;

/// <summary>The page of today asks every module once, and not again until something is saved.</summary>
public class TodayBookTests
{
    private const string today = "~/office/organizations/today";

    [Theory, OnBoth]
    public async Task What_was_gathered_is_kept_until_anything_of_the_agency_is_saved_and_half_a_minute_at_most(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        using var stranger = await house.As(Role.ItaOfficer, Settlement.There);
        await owner.Get(today);
        await owner.Get(today);
        Assert.Empty(await Asked(owner));

        await Journey.Plan(stranger, "มาตรการของที่อื่น");
        Assert.Empty(await Asked(owner));

        await Journey.Plan(officer, "มาตรการของเรา");
        Assert.NotEmpty(await Asked(owner));
        Assert.Empty(await Asked(owner));

        house.Clock.Pass(TimeSpan.FromSeconds(31));
        Assert.NotEmpty(await Asked(owner));
    }

    [Theory, OnBoth]
    public async Task What_is_answered_is_gone_at_once_and_each_sees_the_own(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var owner = await house.As(Role.Owner);
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(today)).Ok();
        (await owner.Get(today)).Ok().Hides("มาตรการใหม่");
        house.Clock.Pass(TimeSpan.FromHours(2));
        (await owner.Get(today)).Ok();
        await Journey.Plan(officer, "มาตรการใหม่", ("Form.Offices", new[] { house.Person(Role.Owner).OfficeId.ToString() }));

        (await owner.Get(today)).Ok().Shows("มาตรการใหม่");
        (await officer.Get(today)).Ok().Hides("เปลี่ยนแปลงตั้งแต่");
    }

    // Who somebody is and which agency it is are other questions.
    private static async Task<IReadOnlyList<string>> Asked(Caller caller) =>
        [.. (await caller.Count(today)).Where(query => query.Contains("measures_", StringComparison.Ordinal) || query.Contains("documents_", StringComparison.Ordinal))];
}

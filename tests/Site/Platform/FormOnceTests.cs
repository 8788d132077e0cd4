using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Site.Measures;

namespace Sujarit.Site.Platform;

public class FormOnceTests(Houses houses) : IClassFixture<Houses>
{
    private const int clicks = 8;

    [Theory, OnBoth]
    public async Task Eight_posts_of_one_form_at_the_same_moment_save_one_measure(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = Filled(await officer.Get("~/office/measures/plan"), "มาตรการที่กดแปดครั้ง");

        var answers = await Task.WhenAll(Enumerable.Range(0, clicks).Select(async _ =>
        {
            using var content = form.Content();
            return await officer.Send(form.Method, form.Address, content);
        }));

        Assert.Equal(1, await Measures(house, "มาตรการที่กดแปดครั้ง"));
        var places = answers.Select(answer => answer.Is(System.Net.HttpStatusCode.Redirect).Location!.AbsolutePath).ToList();
        Assert.Single(places, place => place.Contains("/detail/", StringComparison.Ordinal));
        Assert.Equal(clicks - 1, places.Count(place => place == $"/{Settlement.Here}/office/measures"));
        Assert.Equal(1, await house.Ask(db => db.Set<TakenForm>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task A_form_sent_again_saves_nothing_says_so_and_leads_to_the_page_it_stands_under(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/measures/plan")).Ok();
        await officer.Submit(form, "บันทึก", ("Form.Title", "มาตรการที่ส่งซ้ำ"));

        var again = (await officer.Submit(form, "บันทึก", ("Form.Title", "มาตรการที่ส่งซ้ำ"))).Ok().Shows(FormOnce.Taken);

        Assert.Equal("/thansujarit/office/measures?year=2567&kind=measure", again.Address.PathAndQuery);
        Assert.Equal(1, await Measures(house, "มาตรการที่ส่งซ้ำ"));
        (await officer.Submit(await officer.Get("~/office/measures/plan"), "บันทึก", ("Form.Title", "มาตรการที่ส่งซ้ำ"))).Ok().Shows("บันทึกมาตรการที่");
        Assert.Equal(2, await Measures(house, "มาตรการที่ส่งซ้ำ"));
    }

    [Theory, OnBoth]
    public async Task A_correction_sent_again_is_no_quarrel_with_oneself(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var id = Journey.IdIn(await Journey.Plan(officer, "มาตรการก่อนแก้"));
        var form = await officer.Get($"~/office/measures/plan/{id}");
        (await officer.Submit(form, "บันทึก", ("Form.Title", "มาตรการที่แก้แล้ว"))).Ok();

        var again = (await officer.Submit(form, "บันทึก", ("Form.Title", "มาตรการที่แก้แล้ว"))).Ok();

        again.Shows(FormOnce.Taken).Hides(FormKeeper.Overtaken);
    }

    [Theory, OnBoth]
    public async Task A_refused_form_is_not_taken_and_comes_back_with_another_key(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get("~/office/measures/plan")).Ok();

        var refused = await officer.Submit(form, "บันทึก", ("Form.Title", ""));

        Assert.Equal(422, refused.Code);
        Assert.NotEqual(form.Typed(FormOnce.Key), refused.Typed(FormOnce.Key));
        (await officer.Submit(form, "บันทึก", ("Form.Title", "ส่งใหม่ด้วยกุญแจเดิม"))).Ok().Shows("บันทึกมาตรการที่");
        (await officer.Submit(refused, "บันทึก", ("Form.Title", "ส่งใหม่ด้วยกุญแจใหม่"))).Ok().Shows("บันทึกมาตรการที่");
    }

    [Theory, OnBoth]
    public async Task A_key_counts_at_its_own_agency_alone(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var stranger = await house.As(Role.ItaOfficer, Settlement.There);
        var key = Guid.NewGuid().ToString();

        (await officer.Post("~/office/measures/plan", ("Form.Title", "กุญแจร่วม"), (FormOnce.Key, key))).Is(System.Net.HttpStatusCode.Redirect);
        (await stranger.Post("~/office/measures/plan", ("Form.Title", "กุญแจร่วม"), (FormOnce.Key, key))).Is(System.Net.HttpStatusCode.Redirect);

        Assert.Equal(1, await Measures(house, "กุญแจร่วม"));
        Assert.Equal(1, await Measures(house, "กุญแจร่วม", Settlement.There));
    }

    [Theory, OnBoth]
    public async Task Where_a_taken_form_leads_is_never_another_host(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);
        (string, string)[] fields = [("Form.Title", "ปลายทาง"), (FormOnce.Key, Guid.NewGuid().ToString()), (FormOnce.Home, "//evil.example/")];
        await officer.Post("~/office/measures/plan", fields);

        Assert.Equal($"/{Settlement.Here}/office/measures/plan", (await officer.Post("~/office/measures/plan", fields)).Header("Location"));
    }

    [Theory, OnBoth]
    public async Task What_is_undone_was_not_taken(Engine engine)
    {
        var house = await houses.On(engine);
        var key = Guid.NewGuid();

        var saved = await house.Ask(async services =>
        {
            services.GetRequiredService<Visit>().Bring(key);
            var db = services.GetRequiredService<AppDb>();
            await Assert.ThrowsAsync<RuleBrokenException>(() => db.Atomically(async () =>
            {
                db.Add(IndicatorAction.Plan(Journey.Now, 700, "1", ["ยกเลิก"]));
                await db.SaveChangesAsync();
                throw new RuleBrokenException("ยกเลิก");
            }));
            db.ChangeTracker.Clear();
            Assert.False(await FormKeys.AreKept(db, key));
            db.Add(IndicatorAction.Plan(Journey.Now, 700, "1", ["ทำจริง"]));
            await db.SaveChangesAsync();
            Assert.True(await FormKeys.AreKept(db, key));
            await db.Forms.Release(db);
            return await FormKeys.AreKept(db, key);
        });

        Assert.False(saved);
    }

    [Theory, OnBoth]
    public async Task Keys_are_swept_away_after_a_month(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await Journey.Plan(officer, "ก่อนเดือน");
        house.Clock.Pass(TimeSpan.FromDays(20));
        using var later = await house.As(Role.ItaOfficer);
        await Journey.Plan(later, "หลังยี่สิบวัน");
        house.Clock.Pass(TimeSpan.FromDays(11));

        Assert.Equal(1, await house.Services.GetRequiredService<FormSweep>().Run(TestContext.Current.CancellationToken));

        Assert.Equal(1, await house.Ask(db => db.Set<TakenForm>().CountAsync()));
    }

    private static FilledForm Filled(Page page, string title)
    {
        var form = FilledForm.Of(page.Ok(), "บันทึก");
        form.Type("Form.Title", title);
        return form;
    }

    private static Task<int> Measures(House house, string title, string agency = Settlement.Here) =>
        house.Ask(db => db.Set<Measure>().CountAsync(measure => measure.Title == title), agency);
}

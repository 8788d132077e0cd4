using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Disclosure.Profile;
using Sujarit.Modules.Platform.Fetching;
using Sujarit.Platform.Access;

namespace Sujarit.Site.Disclosure;

/// <summary>What assessors have to open is watched: theirs and ours, with the times it could not be opened.</summary>
public sealed class MonitorTests
{
    private const string today = "~/office/organizations/today";

    [Theory, OnBoth]
    public async Task Our_pages_are_down_at_the_second_look_told_once_after_half_an_hour_and_once_more_when_back(Engine engine)
    {
        var isUp = true;
        await using var site = OneSite.Says(path => isUp || path == "/witness" ? OneSite.Page("หน้าเว็บ") : Watching.Fault);
        await using var house = await Watching.Open(engine, site);
        await house.Publish(Publishing.Draft("มีแล้ว", "O35", "รายงาน.txt"));
        using var officer = await house.As(Role.ItaOfficer);
        (await officer.Get(Watching.Monitor)).Ok().Shows("ยังไม่มีที่อยู่ที่เฝ้าดู");
        (await officer.Submit((await officer.Get(Watching.Monitor)).Ok(), "ดึงรายการล่าสุด")).Ok().Shows("หน้าแรก").Shows("ไฟล์ที่เผยแพร่").Shows("ยังไม่ได้ตรวจ");
        await house.After(TimeSpan.FromMinutes(16));
        Assert.Equal(4, (await house.Addresses()).Count(watched => watched is { State: WatchState.Up, Kind: WatchKind.Ours }));

        isUp = false;
        await house.After(TimeSpan.FromMinutes(17));
        Assert.All(await house.Addresses(), watched => Assert.Equal(WatchState.Doubtful, watched.State));
        Assert.Empty(await house.Spans());
        (await officer.Get(today)).Ok().Hides("ที่อยู่เว็บเปิดไม่ได้");
        await house.After(TimeSpan.FromMinutes(4));
        Assert.Equal(4, (await house.Spans()).Count(span => span is { To: null, Trouble: WatchTrouble.Fault, Status: 503, Kind: WatchSpanKind.Down }));
        (await officer.Get(Watching.Monitor)).Ok().Shows("4 จาก 4 ที่อยู่").Shows("เว็บไซต์ขัดข้อง (รหัส 503)");
        (await officer.Get(today)).Ok().Shows("ที่อยู่เว็บเปิดไม่ได้ 4 ที่อยู่");
        Assert.Empty(await house.Told());

        await house.After(TimeSpan.FromMinutes(32));
        await house.After(TimeSpan.FromMinutes(17));
        Assert.Contains("เปิดไม่ได้ 4 ที่อยู่ ตั้งแต่", Assert.Single(await house.Told()), StringComparison.Ordinal);
        Assert.Contains("O35", (await house.Told())[0], StringComparison.Ordinal);
        var paused = $"{Watching.Monitor}/{(await house.Addresses())[0].Id}";
        (await officer.Submit((await officer.Get(paused)).Ok(), "พักการเฝ้าดู", ("Reason", "ปิดปรับปรุง"))).Ok();
        await house.After(TimeSpan.FromMinutes(17));
        Assert.Single(await house.Told());
        (await officer.Submit((await officer.Get(paused)).Ok(), "เฝ้าดูต่อ")).Ok();
        isUp = true;
        await house.After(TimeSpan.FromMinutes(17));
        await house.After(TimeSpan.FromMinutes(17));

        Assert.Equal(2, (await house.Told()).Count);
        Assert.Contains("กลับมาเปิดได้แล้ว", (await house.Told())[1], StringComparison.Ordinal);
        Assert.All(await house.Spans(), span => Assert.True(span is { To: not null, BackToldAt: not null } && span.ToldTo == house.Person(Role.ItaOfficer).Name));
        (await officer.Get(paused)).Ok().Shows("เว็บไซต์ขัดข้อง (รหัส 503)").Shows("แจ้งว่าเปิดได้แล้ว").Shows(house.Person(Role.ItaOfficer).Name);
        (await officer.Get(today)).Ok().Hides("ที่อยู่เว็บเปิดไม่ได้");
    }

    [Theory, OnBoth]
    public async Task What_items_lead_to_is_watched_once_with_all_that_hangs_on_it_and_nobody_is_woken(Engine engine)
    {
        var isUp = true;
        await using var site = OneSite.Says(path => isUp || path == "/witness" ? OneSite.Page("หน้าเว็บ") : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        await house.ShowLink(site.At("/old/list").ToString(), "รายชื่อผู้บริหาร", "O2");
        await house.ShowLink(site.At("/old/list").ToString() + "#part", "รายชื่ออีกครั้ง", "O3");
        await house.Do(db =>
        {
            var channel = Channel.Begin(1);
            channel.Describe(ChannelKind.Question, "ถาม–ตอบของเรา", site.At("/ask").ToString(), null, null);
            db.Add(channel);
        });
        using var officer = await house.As(Role.ItaOfficer);
        await house.List();
        (await officer.Get(Watching.Monitor)).Ok().Shows("Site:Address").Shows("O2, O3").Shows("ถาม–ตอบของเรา");
        Assert.Equal(2, (await house.Addresses()).Count);
        Assert.True((await house.Addresses()).Single(watched => watched.Items.Count == 2).Points > 0);

        // Eleven in the evening.
        await house.After(TimeSpan.FromHours(14));
        isUp = false;
        foreach (var minutes in (int[])[70, 4, 66, 66, 66])
        {
            await house.After(TimeSpan.FromMinutes(minutes));
        }

        Assert.All(await house.Addresses(), watched => Assert.Equal(WatchState.Down, watched.State));
        Assert.Empty(await house.Told());
        foreach (var minutes in (int[])[66, 66, 66, 66])
        {
            await house.After(TimeSpan.FromMinutes(minutes));
        }

        Assert.Contains("O2, O3", Assert.Single(await house.Told()), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Where_nothing_answers_at_all_this_machine_is_blamed_and_no_address(Engine engine)
    {
        var isOnline = true;
        await using var site = OneSite.Does(async (path, stream, cancel) =>
        {
            if (path != "/silent" && isOnline)
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(OneSite.Page("หน้าเว็บ")), cancel);
            }
        });
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        await house.Do(db => db.Add(AddedAddress.Of("ระบบคิว", site.At("/silent").ToString(), "ประชาชนใช้", "นางสาวผู้เพิ่ม", house.Clock.GetUtcNow())));
        await house.List();

        isOnline = false;
        await house.After(TimeSpan.FromMinutes(65));
        await house.After(TimeSpan.FromMinutes(6));
        Assert.Empty(await house.Spans());
        Assert.Equal((WatchState.NotYet, (DateTimeOffset?)null), ((await house.Addresses())[0].State, (await house.Addresses())[0].LookedAt));

        isOnline = true;
        await house.After(TimeSpan.FromMinutes(6));
        await house.After(TimeSpan.FromMinutes(6));
        Assert.Equal(WatchTrouble.Silent, Assert.Single(await house.Spans()).Trouble);
    }

    [Theory, OnBoth]
    public async Task An_address_inside_the_network_is_never_asked_for_and_counts_neither_way(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("ความลับ"));
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        await house.Do(db => db.Add(AddedAddress.Of("ภายใน", site.At("/inside").ToString(), "ลอง", "นางสาวผู้เพิ่ม", house.Clock.GetUtcNow())));
        await house.List();
        await house.After(TimeSpan.FromMinutes(65));

        var watched = Assert.Single(await house.Addresses());
        Assert.Equal(WatchState.Unknown, watched.State);
        (await officer.Get($"{Watching.Monitor}/{watched.Id}")).Ok().Shows("ไม่ตรวจที่อยู่ภายในเครือข่าย");
        Assert.Empty(site.Requests);
        Assert.Empty(await house.Spans());
    }

    [Theory, OnBoth]
    public async Task The_office_adds_corrects_pauses_and_removes_addresses_and_each_act_says_why(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        using var officer = await house.As(Role.ItaOfficer);
        var form = (await officer.Get($"{Watching.Monitor}/add")).Ok();
        (await officer.Submit(form, "เพิ่มที่อยู่", ("Form.Title", "ระบบคิว"), ("Form.Address", "javascript:alert(1)"), ("Form.Reason", "ใช้"))).Refuses("โปรดกรอกที่อยู่เว็บให้ครบ");
        (await officer.Submit(form, "เพิ่มที่อยู่", ("Form.Title", "ระบบคิว"), ("Form.Address", site.At("/queue").ToString()), ("Form.Reason", " "))).Refuses("โปรดบอกเหตุผล");
        (await officer.Submit(form, "เพิ่มที่อยู่", ("Form.Title", "ระบบคิว"), ("Form.Address", site.At("/queue").ToString()), ("Form.Reason", "ประชาชนใช้"))).Ok().Shows("ระบบคิว").Shows("หน่วยงานเพิ่ม");
        var watched = Assert.Single(await house.Addresses());
        await house.After(TimeSpan.FromMinutes(65));

        var detail = $"{Watching.Monitor}/{watched.Id}";
        house.Clock.Pass(TimeSpan.FromMinutes(2));
        await officer.Submit((await officer.Get(detail)).Ok(), "ตรวจเดี๋ยวนี้");
        await house.Walk();
        (await officer.Submit((await officer.Get(detail)).Ok().Hides("กำลังรอตรวจ"), "ตรวจเดี๋ยวนี้")).Refuses("โปรดรอสักครู่");

        (await officer.Submit((await officer.Get(detail)).Ok(), "พักการเฝ้าดู", ("Reason", ""))).Refuses("โปรดบอกเหตุผล");
        (await officer.Submit((await officer.Get(detail)).Ok(), "พักการเฝ้าดู", ("Reason", "ปิดปรับปรุง"))).Ok().Shows("พักการเฝ้าดูแล้ว").Shows("ปิดปรับปรุง").Shows(house.Person(Role.ItaOfficer).Name);
        var asked = site.Requests.Count;
        await house.After(TimeSpan.FromHours(5));
        Assert.Equal(asked, site.Requests.Count);
        (await officer.Submit((await officer.Get(detail)).Ok(), "เฝ้าดูต่อ")).Ok();
        await house.Walk();
        Assert.Equal(WatchState.Up, Assert.Single(await house.Addresses()).State);

        var edit = $"{Watching.Monitor}/edit/{watched.AddedId}";
        (await officer.Submit((await officer.Get(edit)).Ok(), "บันทึก", ("Form.Title", "ระบบจองคิว"))).Ok().Shows("ระบบจองคิว");
        (await officer.Submit((await officer.Get(edit)).Ok(), "เอาที่อยู่ออก")).Ok().Hides("ระบบจองคิว");
        (await officer.Get($"{Watching.Monitor}?State=Retired")).Ok().Shows("ระบบจองคิว");
        using var administrator = await house.As(Role.Administrator);
        (await administrator.Get("~/office/organizations/audit")).Ok().Shows("การพักเฝ้าดูที่อยู่เว็บ").Hides("disclosure_");
    }

    [Theory, OnBoth]
    public async Task What_nothing_leads_to_any_more_is_left_alone_and_keeps_its_history(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        await house.ShowLink(site.At("/a").ToString(), "หน้าแรกของเรื่อง", "O2");
        await house.List();
        await house.After(TimeSpan.FromMinutes(65));
        var before = Assert.Single(await house.Addresses());

        await house.Do(db => db.Set<Sujarit.Disclosure.Exhibits.Exhibit>().Single().LeadTo(site.At("/b").ToString()));
        await house.After(TimeSpan.FromHours(2));
        await house.After(TimeSpan.FromMinutes(65));
        Assert.Equal([WatchState.Retired, WatchState.Up], (await house.Addresses()).Select(watched => watched.State));
        await house.Do(db => db.Set<Sujarit.Disclosure.Exhibits.Exhibit>().Single().LeadTo(site.At("/a").ToString()));
        await house.List();

        Assert.Equal((before.Id, WatchState.Unknown), ((await house.Addresses())[0].Id, (await house.Addresses())[0].State));
    }

    [Theory, OnBoth]
    public async Task Every_agency_has_its_list_made_by_itself(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site);
        var room = house.Services.GetRequiredService<WatchRoom>();

        await room.BeginRounds(TestContext.Current.CancellationToken);
        await room.BeginRounds(TestContext.Current.CancellationToken);
        house.Clock.Pass(TimeSpan.FromMinutes(16));
        var turns = 0;
        while (turns < 10 && await room.Next(TestContext.Current.CancellationToken))
        {
            turns++;
        }

        foreach (var agency in (string[])[Settlement.Here, Settlement.There])
        {
            Assert.Equal(3, await house.Ask(db => db.Set<WatchedAddress>().CountAsync(watched => watched.Address.Contains($"/{agency}")), agency));
            Assert.Equal(1, await house.Ask(db => db.Set<WatchRound>().CountAsync(round => round.MadeAt != null), agency));
        }
    }

    [Theory, OnBoth]
    public async Task An_address_whose_watchman_was_killed_is_looked_at_by_the_next_and_two_never_take_the_same(Engine engine)
    {
        await using var site = OneSite.Says(_ => OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        await house.ShowLink(site.At("/killed").ToString(), "ลิงก์", "O2");
        await house.List();
        await house.Ask(async one => await house.Ask(async other =>
        {
            var (ours, theirs) = (await one.Set<WatchedAddress>().SingleAsync(), await other.Set<WatchedAddress>().SingleAsync());
            ours.Ask(house.Clock.GetUtcNow());
            ours.Claim(house.Clock.GetUtcNow());
            theirs.Claim(house.Clock.GetUtcNow());
            await one.SaveChangesAsync();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
            return 0;
        }));
        Assert.False(await house.Services.GetRequiredService<WatchRoom>().Next(TestContext.Current.CancellationToken));
        Assert.Equal(0, (await house.Addresses()).Count(watched => watched.LookedAt is not null));

        await house.After(TimeSpan.FromMinutes(4));

        Assert.Equal((WatchState.Up, 0, (DateTimeOffset?)null), (await house.Addresses()).Select(watched => (watched.State, watched.Attempts, watched.LeasedUntil)).Single());
    }

    [Theory, OnBoth]
    public async Task The_list_is_searched_exported_and_summed_up_by_months_and_old_history_is_forgotten(Engine engine)
    {
        await using var site = OneSite.Says(path => path == "/broken" ? Watching.Fault : OneSite.Page("หน้าเว็บ"));
        await using var house = await Watching.Open(engine, site, isReachKnown: false);
        await house.ShowLink(site.At("/good").ToString(), "ลิงก์ดี", "O2");
        await house.ShowLink(site.At("/broken").ToString(), "ลิงก์เสีย", "O3");
        await house.List();
        await house.After(TimeSpan.FromMinutes(65));
        await house.After(TimeSpan.FromMinutes(4));
        await house.After(TimeSpan.FromMinutes(66));
        using var reader = await house.As(Role.Owner);

        (await reader.Get($"{Watching.Monitor}?State=Down")).Ok().Shows("ลิงก์เสีย").Hides("ลิงก์ดี").Hides("ดึงรายการล่าสุด");
        (await reader.Get($"{Watching.Monitor}?Search=O2")).Ok().Shows("ลิงก์ดี").Hides("ลิงก์เสีย");
        (await reader.Get($"{Watching.Monitor}?Search=ไม่มี")).Ok().Shows("ไม่พบที่อยู่ที่ค้นหา");
        var csv = (await reader.Get($"{Watching.Monitor}?handler=csv")).Ok().Source;
        Assert.Contains("ลิงก์เสีย", csv, StringComparison.Ordinal);
        Assert.Contains("เว็บไซต์ขัดข้อง (รหัส 503)", csv, StringComparison.Ordinal);
        Assert.StartsWith("PK", Encoding.Latin1.GetString((await reader.Get($"{Watching.Monitor}?handler=xlsx")).Ok().Content[..2]), StringComparison.Ordinal);
        (await reader.Get($"{Watching.Monitor}/months")).Ok().Shows("ก.ย. 2567").Shows("0.00%").Shows("100.00%").Shows("พิมพ์ข้อมูล ณ");
        (await reader.Get($"{Watching.Monitor}/months?year=2460")).Is(System.Net.HttpStatusCode.NotFound);

        var room = house.Services.GetRequiredService<WatchRoom>();
        Assert.Equal(0, await room.Forget(TestContext.Current.CancellationToken));
        await house.Do(db => db.Set<WatchSpan>().Single().End(house.Clock.GetUtcNow()));
        house.Clock.Pass(TimeSpan.FromDays(740));
        await room.Forget(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await house.Spans(), span => span.Kind == WatchSpanKind.Down && span.To < house.Clock.GetUtcNow().AddDays(-735));
    }
}

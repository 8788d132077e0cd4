using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sujarit.Kernel;
using Sujarit.Measures.Doing;
using Sujarit.Measures.Opening;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Measures;

public class OpenYearTests
{
    private static readonly FiscalYear next = Journey.Now.Next;

    [Theory, OnBoth]
    public async Task A_year_is_opened_from_the_last_which_does_not_change(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var before = await OldRows(house);

        var form = (await officer.Get("~/office/measures/open/2568")).Ok().Shows("ข้อที่ต้องตัดสินใจ").Shows("ปีใหม่ไม่มีข้อนี้แล้ว");
        Assert.Equal(422, (await officer.Submit(form, "เปิดปี พ.ศ. 2568")).Shows("โปรดเลือกว่าจะทำอย่างไร").Code);
        Assert.Equal(0, await Journey.Works(house, next));
        (await officer.Submit(form, "เปิดปี พ.ศ. 2568", Decided(form))).Ok().Shows("เปิดงานของปีงบประมาณ พ.ศ. 2568 แล้ว");

        Assert.Equal(before, await OldRows(house));
        var works = await house.Ask(db => db.Set<Work>().AsNoTracking().Include(work => work.Entries).Where(work => work.Year == next).ToListAsync());
        Assert.NotEmpty(works.OfType<Measure>());
        Assert.NotEmpty(works.OfType<ItemWork>());
        Assert.All(works, work => Assert.Equal(ProgressStatus.NotStarted, work.Status));
        Assert.All(works, work => Assert.Empty(work.Entries));
        Assert.Equal(works.OfType<ItemWork>().Count(), works.OfType<ItemWork>().Select(item => item.Code).Distinct().Count());
        Assert.Contains(works, work => work.OwnerNames.Count > 0);
        // In the order of the new year's rulebook, wherever they stood before.
        var numbers = works.OfType<ItemWork>().OrderBy(item => item.Order).Select(item => int.Parse(item.Code[1..], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.Order(), numbers);
    }

    [Theory, OnBoth]
    public async Task Doing_it_twice_adds_nothing_twice_and_keeps_the_reasons(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        using var officer = await house.As(Role.ItaOfficer);
        var form = await officer.Get("~/office/measures/open/2568");
        var other = await officer.Get("~/office/measures/open/2568");
        (await officer.Submit(form, "เปิดปี พ.ศ. 2568", Decided(form))).Ok();
        var count = await Journey.Works(house, next);

        (await officer.Get("~/office/measures/open/2568")).Ok().Shows("นำงานของปีก่อนมาครบแล้ว").Shows("ไม่มีในหลักเกณฑ์ใหม่");
        Assert.Equal(422, (await officer.Submit(other, "เปิดปี พ.ศ. 2568", Decided(other))).Shows("นำงานของปีก่อนมาครบแล้ว").Code);
        Assert.Equal(count, await Journey.Works(house, next));

        // What comes later to the old year can still be brought along.
        await house.Do(db => db.Add(Measure.Plan(Journey.Now, 990, 99, "มาตรการที่เพิ่มภายหลัง")));
        (await officer.Submit(await officer.Get("~/office/measures/open/2568"), "เปิดปี พ.ศ. 2568")).Ok().Shows("นำมา 1 รายการ");
        Assert.Equal(count + 1, await Journey.Works(house, next));
    }

    [Theory, OnBoth]
    public async Task Two_who_open_a_year_at_once_open_it_once(Engine engine)
    {
        await using var house = await House.Open(engine);
        await house.Do(db =>
        {
            db.Add(YearWork.Open(next));
            db.AddRange(Enumerable.Range(1, 10).Select(no => Measure.Plan(Journey.Now, no, no, $"มาตรการลำดับ {no}")));
        });
        using var one = await house.As(Role.ItaOfficer);
        using var other = await house.As(Role.ItaOfficer);
        var (first, second) = (await one.Get("~/office/measures/open/2568"), await other.Get("~/office/measures/open/2568"));

        var answers = await Task.WhenAll(one.Submit(first, "เปิดปี พ.ศ. 2568"), other.Submit(second, "เปิดปี พ.ศ. 2568"));

        Assert.Equal([200, 422], answers.Select(answer => answer.Code).Order());
        Assert.Equal(10, await Journey.Works(house, next));
        Assert.Equal(10, await house.Ask(db => db.Set<CarriedWork>().CountAsync()));
    }

    [Theory, OnBoth]
    public async Task An_empty_year_says_so_and_an_owner_opens_none(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        using var owner = await house.As(Role.Owner);

        (await officer.Get("~/office/measures/open/2568")).Ok().Shows("ไม่มีงานให้นำมา");
        Assert.Equal(404, (await officer.Get("~/office/measures/open/2590")).Code);
        Assert.NotEqual(200, (await owner.Get("~/office/measures/open/2568")).Code);
    }

    // What the page suggests, and a reason where an item is no more.
    private static (string Name, object? Value)[] Decided(Page form) =>
        [
            .. Enumerable.Range(0, form.Document.QuerySelectorAll("select[name^='Decisions']").Length)
                .Where(index => string.IsNullOrEmpty(form.Typed($"Decisions[{index}].As")))
                .SelectMany(index => new (string, object?)[] { ($"Decisions[{index}].As", Decision.LeaveOut), ($"Decisions[{index}].Why", "ไม่มีในหลักเกณฑ์ใหม่") }),
        ];

    private static async Task<string> OldRows(House house)
    {
        var rows = await house.Ask(async db =>
        {
            var works = await db.Set<Work>().AsNoTracking().Where(work => work.Year == Journey.Now).OrderBy(work => work.Id).Cast<AgencyRecord>().ToListAsync();
            var progress = await db.Set<Progress>().AsNoTracking().Where(entry => entry.Year == Journey.Now).OrderBy(entry => entry.Id).Cast<AgencyRecord>().ToListAsync();
            var evidence = await db.Set<Evidence>().AsNoTracking().Where(piece => piece.Year == Journey.Now).OrderBy(piece => piece.Id).Cast<AgencyRecord>().ToListAsync();
            var heads = await db.Set<YearWork>().AsNoTracking().Where(head => head.Year == Journey.Now).Cast<AgencyRecord>().ToListAsync();
            return works.Concat(progress).Concat(evidence).Concat(heads).Select(row => Written(db, row)).ToList();
        });
        Assert.True(rows.Count > 20, $"{rows.Count} rows");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }

    private static string Written(AppDb db, AgencyRecord row) =>
        string.Join('|', db.Entry(row).Properties.OrderBy(property => property.Metadata.Name, StringComparer.Ordinal).Select(property => $"{property.Metadata.Name}={Text(property.CurrentValue)}"));

    private static string Text(object? value) => value is System.Collections.IEnumerable list and not string ? string.Join(',', list.Cast<object>()) : $"{value}";
}

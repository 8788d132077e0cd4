using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Modules;
using Sujarit.Ui.Menus;
using Sujarit.Ui.States;

namespace Sujarit.Modules.Ui;

public class WordTests
{
    [Fact]
    public void Numbers_and_dates_follow_the_agencys_digits()
    {
        var (arabic, thai) = (new Screen().Digits, new Screen(thaiDigits: true).Digits);
        Assert.Equal("1,234", arabic.Of(1234));
        Assert.Equal("๑,๒๓๔.๕๐", thai.Of(1234.5m));
        Assert.Equal("๘๓.๒๐", thai.Of(new Score(83.2m)));
        Assert.Equal("12 ก.พ. 2567", arabic.Day(new DateOnly(2024, 2, 12)));
        Assert.Equal("๒๕๖๗", thai.Of(new FiscalYear(2567)));
        Assert.Equal("ข้อ 9.1", arabic.Of("ข้อ ๙.๑"));
    }

    [Fact]
    public void A_moment_is_told_by_the_clock_in_thailand()
    {
        var instant = new DateTimeOffset(2024, 9, 30, 17, 5, 0, TimeSpan.Zero);
        Assert.Equal("1 ต.ค. 2567 00.05 น.", new Screen().Digits.Moment(instant));
    }

    [Fact]
    public async Task A_state_is_a_shape_and_a_word_and_an_empty_page_says_the_first_step()
    {
        var state = await Screen.Draw(new StateTag { Is = "doing" }, "กำลังทำ");
        Assert.NotNull(state.QuerySelector("span.state.doing"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Screen.Draw(new StateTag { Is = "red" }));
        var empty = await Screen.Draw(new EmptyTag { Title = "ยังไม่มี <มาตรการ>" });
        Assert.Equal("ยังไม่มี <มาตรการ>", empty.QuerySelector(".empty strong")!.TextContent);
    }

    [Fact]
    public void The_menu_shows_what_the_visitor_may_use_and_where_the_page_belongs()
    {
        IModule[] modules = [new Shop()];
        var visit = new Visit(new Permissions(modules));
        visit.Enter(new AgencyCard(Guid.NewGuid(), "thansujarit", "อบต.", null, null, null, false));
        visit.Recognise(new Visitor(Guid.NewGuid(), Guid.NewGuid(), "ก", null, null, [Role.Owner]));
        var menu = new OfficeMenu(modules, visit);
        Assert.Equal(["ตอนนี้", "มาตรการ", "รายงาน"], menu.Entries.Select(entry => entry.Title));
        Assert.Equal("ตอนนี้", menu.Current("/thansujarit/office/")!.Title);
        Assert.Equal("มาตรการ", menu.Current("/thansujarit/office/measures/plan")!.Title);
        Assert.Equal("รายงาน", menu.Current("/thansujarit/office/measures/reports/6")!.Title);
        Assert.Null(menu.Current("/thansujarit/office/measures-old"));
        Assert.Equal("/thansujarit/office/measures", menu.AddressOf(menu.Entries[1]));
    }

    private sealed class Shop : IModule
    {
        public string Name => "ทดสอบ";

        public IReadOnlyList<Permission> Permissions => [new("shop.sell", "ขาย", [Role.Owner]), new("shop.close", "ปิด", [Role.Approver])];

        public IReadOnlyList<MenuEntry> Menu =>
            [new("รายงาน", "measures/reports", "shop.sell", null, 3), new("มาตรการ", "measures", "shop.sell", null, 2), new("ปิดร้าน", "closing", "shop.close", null, 4), new("ตอนนี้", "", null, null, 1)];
    }
}

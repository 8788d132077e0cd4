using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sujarit.Kernel;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Data;
using Sujarit.Platform.Jobs;
using Sujarit.Platform.Notices;

namespace Sujarit.Disclosure.Items;

/// <summary>Publishes at the times that were planned. What was changed since it was planned is not published, and who planned it is told.</summary>
internal sealed class PublishingRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublishingRoom> log) : DueWork(TimeSpan.FromSeconds(20), scopes, clock, log)
{
    private const int longestNotice = 300;

    /// <summary>Publishes what has waited longest.</summary>
    /// <returns>Whether something waited.</returns>
    public Task<bool> Next(CancellationToken cancel) =>
        Take<PublishingPlan>(
            (plans, now) => plans.Where(plan => plan.State == PublishingPlanState.Waiting && plan.At <= now).OrderBy(plan => plan.At).ThenBy(plan => plan.Id),
            async (services, plan) =>
            {
                var agency = (await services.GetRequiredService<Agencies>().Of(plan.AgencyId, cancel))!;
                try
                {
                    await At(agency, own => Settle(own, plan.Id, planned => Publish(own, planned), cancel));
                }
                catch (Exception refused) when (refused is RuleBrokenException or UnreadableException)
                {
                    await At(agency, own => Settle(own, plan.Id, planned =>
                    {
                        planned.Fail(refused.Message);
                        return Task.CompletedTask;
                    }, cancel));
                }
            },
            cancel
        );

    protected override Task<bool> DoNext(CancellationToken cancel) => Next(cancel);

    private static async Task Publish(IServiceProvider services, PublishingPlan plan)
    {
        var desk = services.GetRequiredService<ItemDesk>();
        var (_, item) = await desk.Find(plan.Assessment.ToString(), plan.Item) ?? throw new RuleBrokenException("หลักเกณฑ์ปัจจุบันไม่มีข้อนี้แล้ว จึงไม่ได้เผยแพร่");
        var content = await desk.Content(plan.Assessment, item);
        if (content.Hash != plan.Hash)
        {
            throw new RuleBrokenException("ข้อมูลถูกแก้ไขหลังจากตั้งเวลาไว้ จึงไม่ได้เผยแพร่ โปรดตรวจแล้วเผยแพร่หรือตั้งเวลาใหม่");
        }

        var version = await services.GetRequiredService<ItemPublishing>().Publish(content, plan.PersonName);
        plan.Done($"เผยแพร่เป็นฉบับที่ {version.Number}");
    }

    // What comes of it and who is told are saved with the version, so a kill leaves all of it or nothing.
    private static async Task Settle(IServiceProvider services, Guid id, Func<PublishingPlan, Task> how, CancellationToken cancel)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Set<PublishingPlan>().SingleOrDefaultAsync(plan => plan.Id == id && plan.State == PublishingPlanState.Waiting, cancel) is not { } plan)
        {
            return;
        }

        await how(plan);
        var said = $"การตั้งเวลาเผยแพร่ข้อ {plan.Item}: {plan.Outcome}";
        services.GetRequiredService<NoticeBoard>().Tell(plan.PersonId, said.Length > longestNotice ? said[..longestNotice] : said, $"disclosure/item/{plan.Assessment}/{PublicAddress.Word(plan.Item)}");
        await db.SaveChangesAsync(cancel);
    }
}

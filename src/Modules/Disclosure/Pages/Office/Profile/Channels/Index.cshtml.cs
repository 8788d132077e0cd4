using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Channels;

/// <summary>The ways the public reaches the agency, and their order.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class IndexModel(AppDb db) : OfficePage(db.Visit), IFormPage
{
    public IReadOnlyList<Channel> Rows { get; private set; } = [];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostMove(Guid id, bool up)
    {
        if (!Places.Move(await All().AsTracking().ToListAsync(), _ => true, channel => channel.Id == id, up, (channel, place) => channel.Place(place)))
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        return Go("/profile/channels");
    }

    public async Task Load()
    {
        Lead("ช่องทางติดต่อ", ("ข้อมูลในเว็บไซต์", "/profile"));
        Rows = await All().ToListAsync();
    }

    private IQueryable<Channel> All() => db.Set<Channel>().AsNoTracking().OrderBy(channel => channel.Order).ThenBy(channel => channel.Id);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Executives;

/// <summary>The executives the site shows, and their order.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class IndexModel(AppDb db, PublicProfile profile) : OfficePage(db.Visit), IFormPage
{
    public IReadOnlyList<ShownExecutive> Rows { get; private set; } = [];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostMove(Guid id, bool up)
    {
        var all = await db.Set<Executive>().OrderBy(executive => executive.Order).ThenBy(executive => executive.Id).ToListAsync();
        // Who has left stands between the others without being seen.
        var seen = (await profile.Executives()).Select(row => row.Executive.Id).ToHashSet();
        if (!Places.Move(all, executive => seen.Contains(executive.Id), executive => executive.Id == id, up, (executive, place) => executive.Place(place)))
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        return Go("/profile/executives");
    }

    public async Task Load()
    {
        Lead("ผู้บริหาร", ("ข้อมูลในเว็บไซต์", "/profile"));
        Rows = await profile.Executives();
    }
}

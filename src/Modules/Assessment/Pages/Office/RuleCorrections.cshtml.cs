using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Assessment.Corrections;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Assessment.Pages.Office;

/// <summary>What the agency has corrected in the rules, in force and withdrawn.</summary>
[Needs(AssessmentPermission.Read)]
internal sealed class RuleCorrectionsModel(Results results, AppDb db, Visit visit) : PageModel, IFormPage
{
    private const int size = 10;

    public Paged<RuleCorrection> Corrections { get; private set; } = null!;

    // From the query alone: the route of every page has a "page" of its own.
    private int Wanted => int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    public Task OnGet() => Load();

    /// <summary>Takes a correction out of force.</summary>
    /// <param name="id">The correction.</param>
    /// <param name="version">The version it was shown at.</param>
    /// <param name="why">Why it counts no longer.</param>
    [Needs(AssessmentPermission.Rules)]
    public async Task<IActionResult> OnPostWithdraw(Guid id, int version, string? why)
    {
        if (await db.Set<RuleCorrection>().SingleOrDefaultAsync(known => known.Id == id) is not { } correction)
        {
            return NotFound();
        }

        db.Expect(correction, version);
        correction.Withdraw(why ?? "", results.Hand());
        await db.SaveChangesAsync();
        TempData["Said"] = $"ยกเลิกการแก้{correction.What}แล้ว";
        return LocalRedirect($"~/{visit.Desk()}/rule-corrections");
    }

    public async Task Load()
    {
        this.Trail(visit);
        Corrections = await Paged.Of(db.Set<RuleCorrection>().AsNoTracking().OrderByDescending(correction => correction.MadeAt).ThenBy(correction => correction.Id), Wanted, size);
        await results.Corrections();
    }

    /// <summary>Whether a correction in force could be laid over every rulebook of its years.</summary>
    public async Task<bool> Fits(RuleCorrection correction)
    {
        for (var year = correction.From; year <= correction.To; year = year.Next)
        {
            if ((await results.Rules(year)).AgencyRules.All(rule => rule.Id != correction.Id))
            {
                return false;
            }
        }

        return true;
    }
}

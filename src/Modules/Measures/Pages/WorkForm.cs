using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Measures.Filing;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Pages;

/// <summary>What the forms of all works ask for.</summary>
internal class WorkForm
{
    /// <summary>The most letters of a long field.</summary>
    public const int Long = 20_000;

    public int Version { get; set; }

    /// <summary>The offices that answer for it.</summary>
    public List<Guid> Offices { get; set; } = [];

    /// <summary>Further owners, one a line.</summary>
    [StringLength(2000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Others { get; set; }

    [StringLength(500, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? Period { get; set; }

    public DateOnly? First { get; set; }

    public DateOnly? Last { get; set; }

    public Cadence? Cadence { get; set; }

    /// <summary>The days rounds are due, one a line, where the cadence is days of the agency's own.</summary>
    [StringLength(2000, ErrorMessage = "ข้อความยาวเกินไป โปรดย่อ")]
    public string? RoundDays { get; set; }

    /// <summary>Fills in what the work says now.</summary>
    public void Take(Work work, IReadOnlyList<OfficeCard> offices)
    {
        var known = offices.Select(office => office.Id).ToHashSet();
        Version = work.Version;
        Offices = [.. work.Owners.Where(owner => owner.Id is { } id && known.Contains(id)).Select(owner => owner.Id!.Value)];
        Others = string.Join('\n', work.Owners.Where(owner => owner.Id is not { } id || !known.Contains(id)).Select(owner => owner.Name));
        (Period, First, Last, Cadence) = (work.Period, work.StartsOn, work.EndsOn, work.Cadence);
        RoundDays = string.Join('\n', (work.RoundDays ?? []).Select(day => ThaiDate.Brief(day, fullYear: true)));
    }

    /// <summary>Says it to the work.</summary>
    public void Give(Work work, IReadOnlyList<OfficeCard> offices, IReadOnlyList<PersonCard> people)
    {
        work.BelongTo(Owners(work, offices, people));
        work.Schedule(Period, First, Last, Cadence);
        if (Cadence == Planning.Cadence.OwnDays)
        {
            work.TellOn(Wording.Lines(RoundDays).Select(Day));
        }
    }

    private static DateOnly Day(string line) =>
        ThaiDate.TryRead(line, out var span) && span.Precision == DatePrecision.Day && span.First == span.Last
            ? span.First
            : throw new RuleBrokenException($"อ่านวันครบกำหนด “{line}” ไม่ได้ โปรดเขียนบรรทัดละหนึ่งวัน ให้มีวัน เดือน และปี พ.ศ.");

    // Owners that stay keep their place; papers print them in that order.
    private IEnumerable<Owner> Owners(Work work, IReadOnlyList<OfficeCard> offices, IReadOnlyList<PersonCard> people)
    {
        var names = new OwnerNames(offices, people);
        var chosen = offices.Where(office => Offices.Contains(office.Id)).Select(office => new Owner(office.Id, office.Name))
            .Concat(Wording.Lines(Others).Select(names.Of))
            .ToList();
        var kept = work.Owners.Where(owner => chosen.Exists(other => Same(owner, other))).ToList();
        return kept.Concat(chosen.Where(owner => !kept.Exists(other => Same(owner, other)))).DistinctBy(owner => (owner.Id, owner.Id is null ? owner.Name : ""));
    }

    private static bool Same(Owner one, Owner other) => one.Id is null ? one.Name == other.Name : one.Id == other.Id;

    /// <summary>The offices to choose from: those there are, and closed ones that are chosen.</summary>
    public IReadOnlyList<SelectListItem> Choices(IReadOnlyList<OfficeCard> offices) =>
        [.. offices.Where(office => !office.IsClosed || Offices.Contains(office.Id)).Select(office => new SelectListItem(office.Name, office.Id.ToString()))];
}

/// <summary>What the form of one kind of work asks for.</summary>
internal abstract class WorkForm<TWork> : WorkForm
    where TWork : Work
{
    /// <summary>Fills in what the kind alone has.</summary>
    public abstract void Show(TWork work);

    /// <summary>Says it to the work.</summary>
    /// <exception cref="Sujarit.Kernel.RuleBrokenException">It cannot be so.</exception>
    public abstract void Describe(TWork work);
}

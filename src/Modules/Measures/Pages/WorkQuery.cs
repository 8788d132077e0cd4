using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Reports;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Measures.Pages;

/// <summary>Which works of a year are asked for, and in which order.</summary>
internal sealed record WorkQuery(FiscalYear Year, WorkKind Kind, string? Owner, string? Status, string? Indicator, string? Text, string? Sort)
{
    /// <summary>What stands for the visitor's own works.</summary>
    public const string Mine = "mine";

    /// <summary>What stands for works that were withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>What stands for works whose status a paper did not say.</summary>
    public const string Unsaid = "none";

    /// <summary>The works, in their order.</summary>
    public IQueryable<WorkRow> In(AppDb db, Visitor? who)
    {
        if (Kind == WorkKind.Actions)
        {
            return Ordered(Among(Actions(db), who), null).Select(action => new WorkRow(
                action.Id, action.Order, null, action.Indicator, null, action.Actions, action.OwnerNames, action.Status, action.Period,
                action.Entries.Count(entry => entry.RemovedAt == null), action.Entries.Max(entry => entry.On), action.WithdrawnAt != null
            ));
        }

        if (Kind == WorkKind.Items)
        {
            return Ordered(Among(Items(db), who), item => item.ItemTitle).Select(item => new WorkRow(
                item.Id, item.Order, null, item.Code, item.ItemTitle, null, item.OwnerNames, item.Status, item.Period,
                item.Entries.Count(entry => entry.RemovedAt == null), item.Entries.Max(entry => entry.On), item.WithdrawnAt != null
            ));
        }

        return Ordered(Among(Measures(db), who), measure => measure.Title).Select(measure => new WorkRow(
            measure.Id, measure.Order, measure.No, null, measure.Title, null, measure.OwnerNames, measure.Status, measure.Period,
            measure.Entries.Count(entry => entry.RemovedAt == null), measure.Entries.Max(entry => entry.On), measure.WithdrawnAt != null
        ));
    }

    private IQueryable<Measure> Measures(AppDb db)
    {
        var measures = db.Set<Measure>().AsNoTracking();
        measures = Indicator is { } code ? measures.Where(measure => measure.Serves.Contains(code)) : measures;
        return Text is { } text ? measures.Where(measure => measure.Title!.Contains(text) || measure.Steps.Any(step => step.Contains(text))) : measures;
    }

    private IQueryable<IndicatorAction> Actions(AppDb db)
    {
        var actions = db.Set<IndicatorAction>().AsNoTracking();
        actions = Indicator is { } code ? actions.Where(action => action.Indicator == code) : actions;
        return Text is { } text ? actions.Where(action => action.Actions.Any(point => point.Contains(text))) : actions;
    }

    private IQueryable<ItemWork> Items(AppDb db)
    {
        var items = db.Set<ItemWork>().AsNoTracking();
        if (Indicator is { } code)
        {
            var codes = CodesOf(code);
            items = items.Where(item => codes.Contains(item.Code));
        }

        return Text is { } text ? items.Where(item => item.Code == text || item.ItemTitle!.Contains(text)) : items;
    }

    private List<string> CodesOf(string indicator)
    {
        if (Year < Rulebooks.BesideProgram.Years[0])
        {
            return [];
        }

        var rules = Rulebooks.BesideProgram.Of(Year);
        var subs = rules.SubIndicators.Where(sub => sub.Indicator == indicator).Select(sub => sub.Code).ToHashSet();
        return [.. rules.Items.Where(item => item.SubIndicator is { } sub && subs.Contains(sub)).Select(item => item.Code)];
    }

    private IQueryable<TWork> Among<TWork>(IQueryable<TWork> works, Visitor? who)
        where TWork : Work
    {
        works = works.Where(work => work.Year == Year && (Status == Withdrawn ? work.WithdrawnAt != null : work.WithdrawnAt == null));
        if (Status == Unsaid)
        {
            works = works.Where(work => work.Status == null);
        }
        else if (Enum.TryParse<ProgressStatus>(Status, ignoreCase: true, out var status) && Enum.IsDefined(status))
        {
            works = works.Where(work => work.Status == status);
        }

        if (Owner == Mine && who is not null)
        {
            var (person, office) = (who.PersonId, who.OfficeId ?? who.PersonId);
            return works.Where(work => work.OwnerIds.Contains(person) || work.OwnerIds.Contains(office));
        }

        return Guid.TryParse(Owner, out var owner) ? works.Where(work => work.OwnerIds.Contains(owner)) : works;
    }

    private IQueryable<TWork> Ordered<TWork>(IQueryable<TWork> works, Expression<Func<TWork, string?>>? title)
        where TWork : Work =>
        Sort switch
        {
            "title" when title is not null => works.OrderBy(title).ThenBy(work => work.Order),
            "-title" when title is not null => works.OrderByDescending(title).ThenBy(work => work.Order),
            "status" => works.OrderBy(work => work.Status).ThenBy(work => work.Order),
            "-status" => works.OrderByDescending(work => work.Status).ThenBy(work => work.Order),
            "told" => works.OrderBy(work => work.Entries.Count(entry => entry.RemovedAt == null)).ThenBy(work => work.Order),
            "-told" => works.OrderByDescending(work => work.Entries.Count(entry => entry.RemovedAt == null)).ThenBy(work => work.Order),
            "-no" => works.OrderByDescending(work => work.Order),
            _ => works.OrderBy(work => work.Order),
        };
}

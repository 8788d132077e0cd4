using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Measures.Planning;
using Sujarit.Measures.Rounds;
using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Measures.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : ModulePage(visit, "measures")
{
    public bool MayEdit => Visit.May(MeasuresPermission.Edit);

    /// <summary>Whether the visitor may have everything of a year packed.</summary>
    public bool MayArchive => Visit.May(DocumentsPermission.Archive);

    public bool MayPublish => Visit.May(MeasuresPermission.Publish);

    /// <summary>Whether the visitor may tell of the work: the ITA officer of any, an owner of the own.</summary>
    public bool MayTell(Work work) => Visit.May(MeasuresPermission.Edit) || (Visit.May(MeasuresPermission.Report) && Visit.Who is { } who && work.IsOwnedBy(who));

    /// <summary>Whether the visitor may answer the task: the ITA officer any, an owner the own.</summary>
    public bool MayAnswer(RoundTask task) => Visit.May(MeasuresPermission.Edit) || (Visit.May(MeasuresPermission.Report) && Visit.Who is { } who && task.IsFor(who));

    /// <summary>Names the page, its year and the way to it; addresses are below <see cref="ModulePage.Root"/>.</summary>
    protected void Lead(string title, FiscalYear? year, params IEnumerable<(string Title, string Path)> trail)
    {
        Lead(title, trail);
        ViewData["Year"] = year;
    }
}

using Microsoft.EntityFrameworkCore;
using Sujarit.Documents.Approvals;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

[Needs(DocumentsPermission.Chains)]
internal sealed class ChainsPage(AppDb db, IEnumerable<IApprovable> approvables) : OfficePage(db.Visit)
{
    /// <summary>The chain of each kind of document: the agency's own, or the usual one.</summary>
    public IReadOnlyList<(string Kind, string Title, IReadOnlyList<string> Steps)> Chains { get; private set; } = [];

    public async Task OnGet()
    {
        Lead("สายงานลงนาม");
        var known = await db.Set<Chain>().AsNoTracking().ToDictionaryAsync(chain => chain.Kind);
        Chains = [.. approvables.Select(kind => (kind.Kind, kind.Title, (IReadOnlyList<string>)[.. (known.GetValueOrDefault(kind.Kind) ?? Chain.Usual(kind.Kind, [])).Steps.Select(step => step.Position)]))];
    }
}

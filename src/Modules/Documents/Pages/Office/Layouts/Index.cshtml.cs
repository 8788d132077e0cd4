using Sujarit.Documents.Contracts;
using Sujarit.Documents.Papers;
using Sujarit.Documents.Papers.Layouts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Documents.Pages;

/// <summary>In which layout papers of each kind are printed.</summary>
[Needs(DocumentsPermission.PaperLayouts)]
internal sealed class LayoutsPage(AppDb db, LayoutShelf layouts) : OfficePage(db.Visit)
{
    private IReadOnlyList<LayoutInUse> used = [];

    public LayoutInUse? Of(PaperKind kind) => used.FirstOrDefault(known => known.Choice.Kind == kind);

    /// <summary>The layout of another kind that one without a choice of its own is printed with; null for none.</summary>
    public string? Lent(PaperKind kind) => LayoutShelf.LenderOf(kind) is var lender && lender != kind ? Of(lender)?.Layout?.FileName : null;

    public async Task OnGet()
    {
        Lead("รูปแบบเอกสาร", ("เอกสารราชการ", "/papers"));
        used = await layouts.InUse();
    }
}

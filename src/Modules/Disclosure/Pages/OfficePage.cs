using Sujarit.Platform.Access;
using Sujarit.Ui;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page of this module in the office of an agency.</summary>
internal abstract class OfficePage(Visit visit) : ModulePage(visit, "disclosure")
{
    protected override IEnumerable<(string Title, string Path)> Above => [("การเปิดเผย", "")];
}

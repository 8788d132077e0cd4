using Sujarit.Disclosure.Search;
using Sujarit.Ui.Languages;
using Sujarit.Ui.Menus;

namespace Sujarit.Disclosure.Map;

/// <summary>The pages the public menu leads to, of whichever module.</summary>
internal sealed class MenuPlaces(PublicMenu menu, Tongue say) : IPublicPlaces
{
    public Task<IReadOnlyList<PublicSection>> Sections() =>
        Task.FromResult<IReadOnlyList<PublicSection>>(
            [new(say["หน้าหลัก"], [.. menu.Main.Concat(menu.Below).Select(entry => new PublicPlace(entry.Path, say[entry.Title], null) { IsIndexed = entry.Path != SearchLimit.Path })])]);
}

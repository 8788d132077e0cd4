using Sujarit.Ui.Menus;

namespace Sujarit.Web;

/// <summary>The bare address of an office leads to the first page its visitor may see.</summary>
internal static class OfficeDoor
{
    public static void MapOfficeDoor(this WebApplication site) =>
        site.MapGet(
                "/{agency}/office",
                (OfficeMenu menu) => TypedResults.LocalRedirect(menu.Entries.Count > 0 ? menu.AddressOf(menu.Entries[0]) : "/account")
            )
            .RequireAuthorization();
}

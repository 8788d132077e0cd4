using Sujarit.Platform.Access;

namespace Sujarit.Organizations.Pages;

/// <summary>Where this module's office pages are. Links between pages name it: the framework forgets the agency on the way to another page.</summary>
internal static class DeskOfVisit
{
    /// <summary>Below the root of the site, such as <c>~/thansujarit/office/organizations</c>.</summary>
    public static string Desk(this Visit visit) => $"~/{visit.Agency!.Code}/office/organizations";
}

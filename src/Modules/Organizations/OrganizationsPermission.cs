namespace Sujarit.Organizations;

/// <summary>The codes of this module's permissions.</summary>
internal static class OrganizationsPermission
{
    public const string ReadPeople = "organizations.read";
    public const string EditPeople = "organizations.edit";
    public const string Today = "organizations.today";
    public const string OwnNotices = "organizations.notices";
    public const string Acting = "organizations.acting";
    public const string ReadHistory = "organizations.history";
    public const string Comments = Contracts.Conversation.Permission;
    public const string ReadAudit = "organizations.audit";
}

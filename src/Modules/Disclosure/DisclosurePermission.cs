namespace Sujarit.Disclosure;

/// <summary>The codes of this module's permissions.</summary>
internal static class DisclosurePermission
{
    public const string Read = "disclosure.read";
}

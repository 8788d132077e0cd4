namespace Sujarit.Platform.Notices;

/// <summary>Where notices are read and chosen, below <c>/{agency}/office</c>.</summary>
public static class NoticeAddresses
{
    /// <summary>One's own notices.</summary>
    public const string List = "organizations/notices";

    /// <summary>How one wants to be told.</summary>
    public const string Choices = "organizations/notice-choices";

    /// <summary>What leads on to what a notice speaks of, and remembers that it was read.</summary>
    public static string Open(Guid notice) => $"{List}/open/{notice}";
}

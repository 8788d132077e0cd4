namespace Sujarit.Disclosure.News;

/// <summary>Where posts stand, below the agency's address.</summary>
internal static class NewsAddress
{
    /// <summary>The list of all.</summary>
    public const string All = "/news";

    /// <summary>The feed of all that is new: posts and items of the assessment.</summary>
    public const string Feed = "/feed.xml";

    /// <summary>The feed of posts alone, for who follows the news.</summary>
    public const string NewsFeed = All + "/feed.xml";

    public static string Of(Guid post) => $"{All}/{post}";

    public static string Of(NewsKind kind) => $"{All}/kind/{NewsWords.Word(kind)}";

    /// <summary>A picture or file of a post, by what it holds.</summary>
    public static string OfFile(NewsFile file) => $"{Of(file.PostId)}/files/{file.Sha256}/{Uri.EscapeDataString(file.Name)}";

    /// <summary>The smallest picture of a picture, as lists show it.</summary>
    public static string OfTile(Guid post, string sha256) => $"{Of(post)}/tile/{sha256}";

    /// <summary>The small picture of a picture.</summary>
    public static string OfSmall(Guid post, string sha256) => $"{Of(post)}/small/{sha256}";
}

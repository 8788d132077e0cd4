using Sujarit.Disclosure.Writing;

namespace Sujarit.Disclosure.News;

/// <summary>A post as it is read, by the public or before it is public.</summary>
/// <param name="Post">The post.</param>
/// <param name="Whole">Where a picture or file of it is served.</param>
/// <param name="Small">Where the small picture of a picture is served.</param>
internal sealed record ShownPost(NewsPost Post, Func<NewsFile, string> Whole, Func<NewsFile, string> Small)
{
    private readonly PageText? text = Post.Body is { } body ? PageText.Read(body) : null;

    /// <summary>What it says, safe to be put into a page as it is; empty for nothing.</summary>
    public string Html => text?.Html(name => Post.Files.FirstOrDefault(file => file.Name == name) is { } file ? Whole(file) : null, topHeading: 2) ?? "";

    /// <summary>The pictures; what the text shows already is not shown again.</summary>
    public IReadOnlyList<NewsFile> Pictures => [.. Post.Album.Where(IsUnsaid)];

    /// <summary>The files; what the text leads to already is not listed again.</summary>
    public IReadOnlyList<NewsFile> Files => [.. Post.Enclosed.Where(IsUnsaid)];

    /// <summary>What the writer should look at again.</summary>
    public IReadOnlyList<PageDoubt> Doubts => text?.Doubts ?? [];

    private bool IsUnsaid(NewsFile file) => text?.FileNames.Contains(file.Name) != true;
}

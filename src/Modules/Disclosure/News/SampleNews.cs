using System.Text.Json;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure.News;

/// <summary>The posts of the invented agency: a file for each year, and beside it a folder with the pictures.</summary>
internal sealed class SampleNews(AppDb db, Staff staff, FileShelf shelf, TimeProvider clock)
{
    private const string prefix = "news-";
    private const string nobody = "ระบบ";

    public async Task Load(SampleFolder sample)
    {
        var offices = (await staff.Offices()).ToDictionary(office => office.Name, office => office.Id);
        foreach (var file in Directory.GetFiles(sample.Path, prefix + "*.json").Order(StringComparer.Ordinal))
        {
            var posts = JsonSerializer.Deserialize<List<SamplePost>>(await File.ReadAllBytesAsync(file), AnswerJson.Options) ?? throw new InvalidDataException($"{file} says nothing.");
            foreach (var post in posts)
            {
                db.Add(await Made(post, offices.TryGetValue(post.Office, out var office) ? office : null, sample.File(Path.GetFileNameWithoutExtension(file))));
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task<NewsPost> Made(SamplePost sample, Guid? office, string folder)
    {
        var post = NewsPost.Draft(sample.Kind, office);
        post.Write(sample.Kind, sample.Title, sample.Summary, string.Join('\n', sample.Body));
        post.Happen(sample.On, sample.Until, sample.Place);
        foreach (var picture in sample.Pictures)
        {
            await using var content = File.OpenRead(Path.Combine(folder, picture.File));
            post.Enclose(await shelf.Keep(content, picture.File), inAlbum: true).Describe(picture.Words);
        }

        post.Changed(nobody, sample.Shown ?? clock.GetUtcNow());
        if (sample.Shown is { } at)
        {
            post.Publish(at, at);
            if (sample.Pinned == true)
            {
                post.Pin(0);
            }
        }

        return post;
    }

    internal sealed record SamplePicture(string File, string Words);

    /// <summary>A post as it is written down: what it says line by line; without a time it is a draft.</summary>
    internal sealed record SamplePost(
        NewsKind Kind, string Office, string Title, string? Summary, DateOnly? On, DateOnly? Until, string? Place, IReadOnlyList<string> Body,
        IReadOnlyList<SamplePicture> Pictures, DateTimeOffset? Shown, bool? Pinned
    );
}

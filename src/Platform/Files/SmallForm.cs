namespace Sujarit.Platform.Files;

/// <summary>In which form a small picture is made.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Ending">What its file ends with.</param>
/// <param name="Most">In bytes, what it may weigh; the last step serves whatever it weighs.</param>
/// <param name="Steps">The longest side in pixels and the options it is written with, from the best on.</param>
internal sealed record SmallForm(string Type, string Ending, long Most, params IReadOnlyList<(int Side, string Options)> Steps)
{
    private const int side = 480;
    private static readonly SmallForm photo = new(FileKind.Jpeg.Type, ".jpg", long.MaxValue, (side, "[Q=80,strip]"));
    private static readonly SmallForm drawing = new(FileKind.Png.Type, ".png", long.MaxValue, (side, "[strip]"));
    private static readonly SmallForm page = new(FileKind.Webp.Type, ".page.webp", 8 * 1024, (640, "[Q=60,strip]"), (560, "[Q=45,strip]"), (side, "[Q=40,strip]"), (400, "[Q=30,strip]"), (320, "[Q=20,strip]"), (200, "[Q=10,strip]"));
    private static readonly SmallForm tile = new(FileKind.Webp.Type, ".tile.webp", 2 * 1024, (200, "[Q=50,strip]"), (160, "[Q=45,strip]"), (128, "[Q=35,strip]"), (96, "[Q=20,strip]"), (80, "[Q=10,strip]"));

    /// <summary>The form of a picture in a size.</summary>
    public static SmallForm Of(StoredFile file, SmallSize size) =>
        size switch
        {
            SmallSize.Page => page,
            SmallSize.Tile => tile,
            _ => file.Type == FileKind.Jpeg.Type ? photo : drawing,
        };
}

namespace Sujarit.Platform.Files;

/// <summary>A kind of file the shelf takes.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Endings">How names of it may end, without the dot; the first is given to names that end otherwise.</param>
/// <param name="IsShown">Whether a browser may show it in place instead of offering to save it.</param>
internal sealed record FileKind(string Type, IReadOnlyList<string> Endings, bool IsShown = false)
{
    public const string Accepted = "รับภาพ (JPG, PNG, GIF, WebP) PDF Word Excel PowerPoint (.docx .xlsx .pptx) และข้อความ (.txt .csv .json)";

    private const string office = "application/vnd.openxmlformats-officedocument.";

    public static readonly FileKind Jpeg = new("image/jpeg", ["jpg", "jpeg"], IsShown: true);
    public static readonly FileKind Png = new("image/png", ["png"], IsShown: true);
    public static readonly FileKind Gif = new("image/gif", ["gif"], IsShown: true);
    public static readonly FileKind Webp = new("image/webp", ["webp"], IsShown: true);
    public static readonly FileKind Pdf = new("application/pdf", ["pdf"], IsShown: true);
    public static readonly FileKind Docx = new(office + "wordprocessingml.document", ["docx"]);
    public static readonly FileKind Xlsx = new(office + "spreadsheetml.sheet", ["xlsx"]);
    public static readonly FileKind Pptx = new(office + "presentationml.presentation", ["pptx"]);
    public static readonly FileKind Text = new("text/plain", ["txt"]);
    public static readonly FileKind Csv = new("text/csv", ["csv"]);
    public static readonly FileKind Json = new("application/json", ["json"]);

    public static IReadOnlyList<FileKind> All { get; } = [Jpeg, Png, Gif, Webp, Pdf, Docx, Xlsx, Pptx, Text, Csv, Json];

    public bool IsPicture => Type.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The kind of a media type that was stored.</summary>
    public static FileKind Of(string type) => All.First(kind => kind.Type == type);
}

using System.Security.Cryptography;
using System.Text;
using Sujarit.Disclosure.Checking;
using Sujarit.Platform.Files;

namespace Sujarit.Modules.Disclosure.Checking;

/// <summary>A file of the sample that can be spoilt.</summary>
internal sealed class DraftFile(string name, string? words)
{
    public string? Words { get; set; } = words;

    public FileTextState State { get; set; } = FileTextState.Read;

    public long Size { get; set; } = 50_000;

    public bool IsPicture => name.EndsWith(".png", StringComparison.Ordinal);

    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public StoredFile Card() => StoredFile.Of(name, FileKind.All.First(kind => kind.Endings.Contains(Path.GetExtension(name)[1..])), Size, Sha256, DateTimeOffset.UnixEpoch);

    public FileText Text()
    {
        var text = FileText.Of(Sha256, DateTimeOffset.UnixEpoch);
        if (State != FileTextState.Waiting)
        {
            text.Take(State, Words ?? "", State == FileTextState.Read ? null : "อ่านไม่ได้");
        }

        return text;
    }
}

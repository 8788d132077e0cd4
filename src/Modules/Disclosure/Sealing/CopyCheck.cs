using System.Globalization;
using System.Security.Cryptography;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Sealing;

/// <summary>Which copies in a folder are what was sealed. They are known by what they hold, whatever they are called.</summary>
/// <param name="Matched">The copies that are sealed text or files of the certificate.</param>
/// <param name="Missing">What is certified and has no copy.</param>
/// <param name="Unknown">Files of the folder that are nothing of it.</param>
internal sealed record CopyCheck(IReadOnlyList<string> Matched, IReadOnlyList<string> Missing, IReadOnlyList<string> Unknown)
{
    private static readonly EnumerationOptions own = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    public static CopyCheck Of(Certificate certificate, string folder)
    {
        var wanted = certificate.Versions
            .SelectMany(version => version.Files.Select(file => (file.Sha256, Name: file.Name)).Prepend((version.Hash, string.Create(CultureInfo.InvariantCulture, $"ฉบับที่ {version.Number}"))))
            .DistinctBy(copy => copy.Item1)
            .ToDictionary(copy => copy.Item1, copy => copy.Item2);
        var (matched, unknown, found) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", own).Order(StringComparer.Ordinal))
            {
                using var file = File.OpenRead(path);
                var hash = Convert.ToHexStringLower(SHA256.HashData(file));
                (wanted.ContainsKey(hash) ? matched : unknown).Add(Path.GetRelativePath(folder, path));
                found.Add(hash);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"อ่านโฟลเดอร์ {folder} ไม่ได้ โปรดตรวจชื่อและสิทธิ์ของโฟลเดอร์", refused);
        }

        return new(matched, [.. wanted.Where(copy => !found.Contains(copy.Key)).Select(copy => copy.Value)], unknown);
    }
}

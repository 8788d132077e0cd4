using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sujarit.Modules.Ui;

public partial class LookTests
{
    private static readonly string ui = Path.GetFullPath(Path.Combine(Here(), "../../../src/Ui"));

    private static readonly string sheet = File.ReadAllText(Path.Combine(ui, "wwwroot/look.css"));

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var text in (string[])["ink", "soft", "green", "done", "doing", "missing", "idle"])
            {
                foreach (var ground in (string[])["paper", "sheet", "wash", "green-wash", "done-wash", "doing-wash", "missing-wash"])
                {
                    pairs.Add(text, ground);
                }
            }

            pairs.Add("sheet", "green");
            pairs.Add("sheet", "done");
            pairs.Add("sheet", "doing");
            pairs.Add("sheet", "missing");
            pairs.Add("sheet", "idle");
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_is_told_from_its_ground(string text, string ground) => Assert.InRange(Contrast(Token(text), Token(ground)), 4.5, 21);

    [Theory]
    [InlineData("gold", "paper")]
    [InlineData("gold", "sheet")]
    [InlineData("gold", "wash")]
    [InlineData("edge", "paper")]
    [InlineData("edge", "sheet")]
    public void Signs_are_told_from_their_ground(string sign, string ground) => Assert.InRange(Contrast(Token(sign), Token(ground)), 3, 21);

    [Fact]
    public void The_sheet_and_the_script_stay_small()
    {
        Assert.InRange(Packed(sheet), 1000, 12 * 1024);
        Assert.InRange(new FileInfo(Path.Combine(ui, "wwwroot/site.js")).Length, 500, 3 * 1024);
        Assert.InRange(new FileInfo(Path.Combine(ui, "wwwroot/photos.js")).Length, 500, 3 * 1024);
    }

    [Theory]
    [InlineData(".site, .languages")]
    [InlineData(".side > :not(.name)")]
    [InlineData(".act")]
    [InlineData("details::details-content { content-visibility: visible")]
    [InlineData("a.sort::after { content: none")]
    public void Paper_has_a_look_of_its_own(string rule)
    {
        var paper = sheet[sheet.IndexOf("@media print", StringComparison.Ordinal)..];
        Assert.Contains(rule, paper, StringComparison.Ordinal);
    }

    [Fact]
    public void No_words_are_smaller_than_16_px()
    {
        var sizes = Sizes().Matches(sheet).Select(found => (Written: found.Value, Size: double.Parse(found.Groups["size"].Value, CultureInfo.InvariantCulture) * (found.Groups["unit"].Value == "rem" ? 16 : 1))).ToList();

        Assert.True(sizes.Count > 10);
        Assert.Empty(sizes.Where(size => size.Size < 16).Select(size => size.Written));
    }

    [Fact]
    public void A_count_is_no_alarm_unless_it_says_so() => Assert.DoesNotMatch(@"\.count \{[^}]*--missing", sheet);

    [Fact]
    public void The_first_public_page_leaves_room_for_its_words()
    {
        var fonts = Directory.GetFiles(Path.Combine(ui, "wwwroot/lib"), "*.woff2").Sum(file => new FileInfo(file).Length);
        var script = Packed(File.ReadAllText(Path.Combine(ui, "wwwroot/site.js")));
        Assert.InRange(fonts + Packed(sheet) + script, 20_000, 42 * 1024);
    }

    [Fact]
    public void Nothing_comes_from_elsewhere_and_nothing_is_styled_or_scripted_in_a_page()
    {
        var files = Directory.GetFiles(ui, "*.cshtml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(ui, "wwwroot"), "*.css"))
            .Concat(Directory.GetFiles(Path.Combine(ui, "wwwroot"), "*.js"))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count >= 7);
        Assert.DoesNotContain(files, file => Foreign().IsMatch(File.ReadAllText(file)));
        Assert.DoesNotContain(files.Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal)), file => Inline().IsMatch(File.ReadAllText(file)));
    }

    [Fact]
    public void What_came_from_outside_is_what_the_manifest_says()
    {
        var lib = Path.Combine(ui, "wwwroot/lib");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(lib, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString());
        Assert.Equal(listed.Keys.Append("manifest.json").Order(StringComparer.Ordinal), Directory.GetFiles(lib).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.All(listed, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(lib, file.Key))))));
        Assert.All(Sources().Matches(sheet).Select(found => found.Groups["file"].Value), source => Assert.True(File.Exists(Path.Combine(ui, "wwwroot", Mark().Replace(source, ".woff2")))));
    }

    private static string Token(string name) =>
        Regex.Match(sheet, $@"--{name}:\s*#([0-9a-f]{{6}})", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private static double Contrast(string first, string second)
    {
        var (one, other) = (Light(first), Light(second));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Light(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(place => int.Parse(colour.AsSpan(place * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static long Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return packed.Length;
    }

    // Paper has its own measure.
    [GeneratedRegex(@"(font-size:\s*|font:[^;}]*?\s)(?<size>[0-9]*\.?[0-9]+)(?<unit>rem|px)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sizes();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("(?:https?:)?//[a-z0-9-]+\\.[a-z]|@import", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Foreign();

    // Facts for search engines are data: no browser runs an element of that type.
    [GeneratedRegex("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\">)", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"url\((?<file>[^)]+)\)", RegexOptions.None, 5000)]
    private static partial Regex Sources();

    [GeneratedRegex(@"\.[a-z0-9]{10}\.woff2$", RegexOptions.None, 5000)]
    private static partial Regex Mark();
}

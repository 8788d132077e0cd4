using System.Text.RegularExpressions;
using Sujarit.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>A local government (อบต., เทศบาล, อบจ.) that this installation serves.</summary>
internal sealed partial class Agency : IShownToPublic
{
    private Agency()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The first word of its addresses. It never changes: what was published stays where it is.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string? Subdistrict { get; private set; }

    public string? District { get; private set; }

    public string? Province { get; private set; }

    /// <summary>The address as its letters print it, line by line; null where not given.</summary>
    public string? Address { get; private set; }

    public string? Telephone { get; private set; }

    public bool ThaiDigits { get; private set; }

    /// <summary>The host name its public site stands at alone, in lower case; null for none.</summary>
    public string? Host { get; private set; }

    public int Version { get; private set; }

    /// <summary>An agency begins its work here.</summary>
    /// <exception cref="RuleBrokenException">The code or the name cannot be used.</exception>
    public static Agency Begin(string code, string name) =>
        !Shape().IsMatch(code)
            ? throw new RuleBrokenException("รหัสหน่วยงานต้องเป็นอักษรอังกฤษตัวเล็ก ตัวเลข หรือขีดกลาง 2–40 ตัว และขึ้นต้นด้วยตัวอักษร")
            : Reserved.Contains(code)
                ? throw new RuleBrokenException($"รหัส “{code}” สงวนไว้สำหรับระบบ โปรดใช้รหัสอื่น")
                : new Agency { Code = code, Name = Named(name) };

    /// <summary>The first words of addresses that are the site's own.</summary>
    internal static IReadOnlySet<string> Reserved { get; } =
        new HashSet<string> { "account", "assets", "health", "ready", "metrics", "sign-in", "sign-out", "start", "invitation", "reset", "problem", "line", "office", "api", "static", "en", "ms", "news", "about", "contact", "ita", "topics", "search", "site-map", "status", "seals", "embed" };

    /// <summary>Its name and place as its papers print them; the words ตำบล, อำเภอ, จังหวัด before a place are left off, for papers and pages set them.</summary>
    public void Describe(string name, string? subdistrict, string? district, string? province)
    {
        Name = Named(name);
        Subdistrict = Place(subdistrict, "ตำบล", "ต.");
        District = Place(district, "อำเภอ", "อ.");
        Province = Place(province, "จังหวัด", "จ.");
    }

    /// <summary>Where letters reach it, as the head and foot of its own letters print it.</summary>
    public void LiveAt(string? address, string? telephone) => (Address, Telephone) = (address, telephone);

    public void ShowThaiDigits(bool thai) => ThaiDigits = thai;

    /// <summary>Its public site stands at this host name of its own from now on; at none where there is none.</summary>
    public void StandAt(string? host) => Host = host;

    /// <summary>A host name as browsers send it: lower case, letters of other scripts in their Latin form.</summary>
    /// <exception cref="RuleBrokenException">It is none that others could reach.</exception>
    public static string HostOf(string written)
    {
        var host = written.Trim().TrimEnd('.').ToLowerInvariant();
        try
        {
            host = new System.Globalization.IdnMapping().GetAscii(host);
        }
        catch (ArgumentException)
        {
            host = "";
        }

        return host.Contains('.') && Uri.CheckHostName(host) == UriHostNameType.Dns && !host.EndsWith(".localhost", StringComparison.Ordinal)
            ? host
            : throw new RuleBrokenException("ชื่อโดเมนต้องเป็นชื่อเต็มที่ผู้อื่นเปิดได้ เช่น www.example.go.th ไม่ต้องพิมพ์ https:// และเครื่องหมายทับ (/)");
    }

    public AgencyCard Card() => new(Id, Code, Name, Subdistrict, District, Province, ThaiDigits) { Address = Address, Telephone = Telephone, Host = Host };

    // In one line: it stands in the subjects of letters.
    private static string Named(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } named ? named : throw new RuleBrokenException("กรอกชื่อหน่วยงาน");

    private static string? Place(string? written, params string[] words)
    {
        var place = written?.Trim() ?? "";
        var word = Array.Find(words, word => place.StartsWith(word, StringComparison.Ordinal));
        return place[(word?.Length ?? 0)..].TrimStart() is { Length: > 0 } bare ? bare : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$", RegexOptions.None, 1000)]
    private static partial Regex Shape();
}

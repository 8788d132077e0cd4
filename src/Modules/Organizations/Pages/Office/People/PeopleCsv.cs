using System.Text;
using Sujarit.Kernel.Thai;

namespace Sujarit.Organizations.Pages;

/// <summary>The list of people as a file a spreadsheet opens.</summary>
internal static class PeopleCsv
{
    public static byte[] Write(IEnumerable<PersonRow> people)
    {
        var text = new StringBuilder();
        Row(text, "ชื่อ", "ตำแหน่ง", "ส่วนราชการ", "บทบาท", "มีบัญชีเข้าสู่ระบบ", "พ้นจากหน่วยงานเมื่อ");
        foreach (var person in people)
        {
            Row(text, person.Name, person.Position, person.Office, string.Join(", ", person.Roles.Select(RoleNames.Of)), person.HasAccount ? "มี" : "ไม่มี",
                person.LeftOn is { } day ? ThaiDate.Brief(day, fullYear: true) : "");
        }

        // The mark tells Excel that it is UTF-8.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(StringBuilder text, params IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet would run a cell that begins like a formula.
    private static string Cell(string? words)
    {
        var plain = words ?? "";
        var safe = plain.Length > 0 && "=+-@\t\r".Contains(plain[0]) ? "'" + plain : plain;
        return $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}

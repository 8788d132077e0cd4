using Sujarit.Kernel.Thai;
using Sujarit.Platform.Sheets;

namespace Sujarit.Organizations.Pages;

/// <summary>The list of people as a file a spreadsheet opens.</summary>
internal static class PeopleCsv
{
    private static readonly string[] head = ["ชื่อ", "ตำแหน่ง", "ส่วนราชการ", "บทบาท", "มีบัญชีเข้าสู่ระบบ", "พ้นจากหน่วยงานเมื่อ"];

    public static byte[] Write(IEnumerable<PersonRow> people) => CsvSheet.Write(people.Select(Row).Prepend(head));

    private static string?[] Row(PersonRow person) =>
        [
            person.Name, person.Position, person.Office, string.Join(", ", person.Roles.Select(RoleNames.Of)), person.HasAccount ? "มี" : "ไม่มี",
            person.LeftOn is { } day ? ThaiDate.Brief(day, fullYear: true) : null,
        ];
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Pages;

/// <summary>What the form on a person offers.</summary>
internal sealed record PersonChoices(IReadOnlyList<SelectListItem> Offices, IReadOnlyList<string> Positions, IReadOnlyList<SelectListItem> Roles)
{
    public static PersonChoices None { get; } = new([], [], []);

    public static async Task<PersonChoices> Load(AppDb db, Staff staff, Permissions permissions)
    {
        var offices = (await staff.Offices()).Where(office => !office.IsClosed).Select(office => new SelectListItem(office.Name, office.Id.ToString()));
        var positions = await db.Set<Person>().Where(person => person.Position != null).Select(person => person.Position!).Distinct().OrderBy(position => position).ToListAsync();
        return new PersonChoices([.. offices], positions, [.. Enum.GetValues<Role>().Select(role => Choice(role, permissions))]);
    }

    private static SelectListItem Choice(Role role, Permissions permissions)
    {
        var may = permissions.All.Where(permission => permission.Roles.Contains(role)).Select(permission => permission.Title);
        return new SelectListItem($"{RoleNames.Of(role)}: {string.Join(" · ", may)}".TrimEnd(':', ' '), role.ToString());
    }
}

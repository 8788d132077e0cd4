using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class AccountPage(AppDb db, Memberships memberships) : PageModel
{
    public string Email { get; private set; } = "";

    public IReadOnlyList<Membership> Places { get; private set; } = [];

    public async Task OnGet()
    {
        var account = SignInCookie.AccountOf(User)!.Value;
        Email = await db.Set<Account>().Where(known => known.Id == account).Select(known => known.Email!).FirstAsync();
        Places = await memberships.Of(account);
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Pages;

[Authorize]
internal sealed class AccountPage(AccountOwner owner, Memberships memberships) : PageModel
{
    public string Email { get; private set; } = "";

    public bool AsksForCodes { get; private set; }

    public IReadOnlyList<Membership> Places { get; private set; } = [];

    public async Task OnGet()
    {
        var account = await owner.Account();
        (Email, AsksForCodes) = (account.Email!, account.TwoFactorEnabled);
        Places = await memberships.Of(account.Id);
    }
}

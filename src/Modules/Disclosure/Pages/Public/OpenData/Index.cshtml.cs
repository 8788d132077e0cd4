using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;

namespace Sujarit.Disclosure.Pages.Public.OpenData;

/// <summary>ข้อมูลเปิด: every set of data, what others may do with it, and how programs reach it.</summary>
[AllowAnonymous]
[SameForAll]
internal sealed class IndexModel(OpenShelf shelf, PublicProfile profiles, IConfiguration settings) : PublicPage
{
    public IReadOnlyList<IOpenSet> Sets => shelf.Sets;

    public Licence Licence { get; private set; } = Licences.Usual;

    /// <summary>How often one network address may ask.</summary>
    public int PerMinute => new OpenLimit(settings).Most;

    public async Task OnGet() => Licence = (await profiles.Own()).ChosenLicence;
}

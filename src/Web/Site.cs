using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.WebEncoders;
using Sujarit.Assessment;
using Sujarit.Disclosure;
using Sujarit.Documents;
using Sujarit.Measures;
using Sujarit.Organizations;
using Sujarit.Platform.Access;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Operations.Requests;
using Sujarit.Platform.Notices;
using Sujarit.Platform.Pages;
using Sujarit.Ui;

namespace Sujarit.Web;

/// <summary>The web site: a list of modules, and what every call passes through.</summary>
internal static class Site
{
    /// <summary>All modules, lower ones first.</summary>
    public static IReadOnlyList<IModule> Modules { get; } =
        [new FilesModule(), new NoticesModule(), new OrganizationsModule(), new DocumentsModule(), new AssessmentModule(), new DisclosureModule(), new MeasuresModule()];

    /// <summary>The site, ready to be started.</summary>
    /// <param name="settings">Settings that go before those of files and environment, such as <c>Data:Folder</c>.</param>
    /// <param name="change">Changes the container last; tests put their clock and mail there.</param>
    public static WebApplication Build(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "sujarit", ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" }
        );
        SiteSettings.Add(builder.Configuration, settings);
        builder.WebHost.UseStaticWebAssets();
        // A program that was built, not published, would let browsers keep nothing.
        builder.WebHost.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.AddWatch();
        builder.Services.AddSite(builder.Configuration);
        AddPages(builder.Services);
        builder.Services.AddInnerSite();
        change?.Invoke(builder.Services);

        var site = builder.Build();
        Use(site);
        return site;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddRazorPages(pages =>
            {
                pages.RootDirectory = "/Modules";
                pages.Conventions.Add(new PageAddresses());
            })
            .AddMvcOptions(mvc =>
            {
                UiSetup.Use(mvc);
                mvc.Filters.Add<HandlerGate>();
                mvc.Filters.Add<FormOnce>();
                mvc.Filters.Add<FormKeeper>();
                mvc.Filters.Add<Forewarnings>();
            });
        services.AddUi();
        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        // What names no permission and does not say that it is public answers nobody.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static void Use(WebApplication site)
    {
        site.UseWatch();
        OrganizationsModule.UseHosts(site);
        site.UseLanguages();
        site.UseRouting();
        site.UsePublicPages();
        // Before sign-in is looked at: what is kept is the same for everybody.
        site.UseOutputCache();
        site.UseAuthentication();
        foreach (var module in Modules)
        {
            module.Use(site);
        }

        site.UseAuthorization();
        site.MapWatch();
        site.MapOfficeDoor();
        site.MapStaticAssets().AllowAnonymous();
        // What is no page names no picture of its own: browsers then ask here.
        site.MapMethods("/favicon.ico", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => TypedResults.Redirect($"{http.Request.PathBase}/assets/mark.svg")).AllowAnonymous();
        site.MapRazorPages().WithStaticAssets();
        foreach (var module in Modules)
        {
            module.Map(site);
        }
    }
}

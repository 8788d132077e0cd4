using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Ui.Binding;
using Sujarit.Ui.Languages;
using Sujarit.Ui.Menus;

namespace Sujarit.Ui;

/// <summary>What the site must call once so that its pages read and speak Thai.</summary>
public static class UiSetup
{
    /// <summary>Adds what the layouts and tag helpers ask for.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services) =>
        services.AddScoped<Digits>().AddScoped<OfficeMenu>().AddSingleton<PublicMenu>().AddSingleton<PublicWords>().AddScoped<Tongue>().AddScoped<PublicLinks>();

    /// <summary>Takes the language out of addresses. Stands before routing.</summary>
    public static void UseLanguages(this IApplicationBuilder site) => site.UseMiddleware<LanguageGate>();

    /// <summary>Lets public pages alone speak it. Stands after routing.</summary>
    public static void UsePublicPages(this IApplicationBuilder site) => site.UseMiddleware<PublicPageGate>();

    /// <summary>
    /// Lets posted values be written as Thai people write them (dates of พ.ศ., Thai digits, commas; text cleaned and trimmed, passwords as typed)
    /// and says in Thai what cannot be read or is missing. Pass it to <c>AddMvcOptions</c>.
    /// </summary>
    public static void Use(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new ThaiBinders());
        options.ModelMetadataDetailsProviders.Add(new ThaiRequirements());
        // A year is read whole; the days of one that could not be read do not exist, and asking for them would fail.
        options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(FiscalYear)));
        ThaiMessages.Install(options.ModelBindingMessageProvider);
    }
}

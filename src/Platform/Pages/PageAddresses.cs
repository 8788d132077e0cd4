using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Sujarit.Platform.Pages;

/// <summary>
/// A page's file says its address and who calls it: <c>Measures/Pages/Office/Plan.cshtml</c> answers <c>/{agency}/office/measures/plan</c>,
/// <c>Pages/Public/Ita/Index.cshtml</c> answers <c>/{agency}/ita</c>, <c>Pages/Account/Sessions.cshtml</c> answers <c>/account/sessions</c>
/// and <c>Pages/Site/SignIn.cshtml</c> answers <c>/sign-in</c>. A page whose own route begins with <c>/</c> stands in its folder by that route
/// and not by its name: <c>Pages/Public/Ita/Item.cshtml</c> with <c>@page "/{year}/{item}"</c> answers <c>/{agency}/ita/{year}/{item}</c>.
/// </summary>
public sealed partial class PageAddresses : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var words = model.ViewEnginePath.Trim('/').Split('/');
        var whole = model.Selectors[0].AttributeRouteModel!.Template!;
        var isNamed = whole.StartsWith(model.ViewEnginePath.Trim('/'), StringComparison.Ordinal);
        var own = (isNamed ? whole[model.ViewEnginePath.Trim('/').Length..] : whole).Trim('/');
        if (!isNamed)
        {
            words = words[..^1];
        }
        else if (words[^1] == "Index")
        {
            words = words[..^1];
            // The framework offers an Index at two addresses; one is enough.
            own = model.Selectors.Select(selector => selector.AttributeRouteModel!.Template!).Select(template => AfterIndex().Replace(template, "")).First().Trim('/');
        }

        var address = Address(words.Length > 1 ? words[1] : "", words[0], words.Length > 2 ? words[2..] : []);
        while (model.Selectors.Count > 1)
        {
            model.Selectors.RemoveAt(1);
        }

        // Of the two addresses of an Index the framework links to the other one.
        model.Selectors[0].AttributeRouteModel!.SuppressLinkGeneration = false;
        model.Selectors[0].AttributeRouteModel!.Template = own.Length > 0 ? $"{address}/{own}" : address;
    }

    private static string Address(string actor, string module, string[] rest)
    {
        var path = string.Join('/', rest.Select(Kebab));
        var start = actor switch
        {
            "Office" => "{agency}/office/" + Kebab(module),
            "Public" => "{agency}",
            "Account" => "account",
            "Site" => "",
            _ => throw new InvalidOperationException($"Pages of {module} stand in Office, Public, Account or Site, not in “{actor}”."),
        };
        return $"{start}/{path}".Trim('/');
    }

    private static string Kebab(string word) => Capital().Replace(word, "-").ToLowerInvariant();

    [GeneratedRegex("^.*?/Index(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex AfterIndex();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}

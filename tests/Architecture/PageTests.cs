using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sujarit.Architecture;

/// <summary>The file of a page says who calls it, the page says who may, and what it shows stays within the content security policy.</summary>
public partial class PageTests
{
    private static readonly string[] actors = ["Office", "Public", "Account", "Site"];

    [Fact]
    public void Pages_stand_below_the_actor_who_calls_them()
    {
        var misplaced = Pages().Where(file => !actors.Contains(Sources.Below(file, "Pages").Split('/')[0]));

        Assert.NotEmpty(Pages());
        Assert.Empty(misplaced);
    }

    [Fact]
    public void Every_page_says_who_may_call_it()
    {
        var models = ModuleBoundaryTests.Map
            .SelectMany(row => System.Reflection.Assembly.Load("Sujarit." + row.Data.Item1).GetTypes())
            .Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract)
            .ToList();

        Assert.NotEmpty(models);
        Assert.DoesNotContain(models, model => !model.GetCustomAttributes(inherit: true).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous));
    }

    [Fact]
    public void Every_page_has_a_model_where_its_rule_stands()
    {
        var without = Pages().Where(file => IsPage().IsMatch(File.ReadAllText(file)) && !File.Exists(file + ".cs"));
        Assert.Empty(without);
    }

    [Fact]
    public void No_page_carries_script_or_style_of_its_own()
    {
        var inline = Sources.Razor("src").SelectMany(file => Inline().Matches(Comment().Replace(File.ReadAllText(file), "")).Select(found => $"{Path.GetFileName(file)}: {found.Value}"));
        Assert.Empty(inline);
    }

    [Fact]
    public void No_page_binds_fields_by_an_index_in_a_tag()
    {
        // asp-for="Rows[i].Name" is ten times slower than a name written out.
        var indexed = Sources.Razor("src").SelectMany(file => Indexed().Matches(File.ReadAllText(file)).Select(found => $"{Path.GetFileName(file)}: {found.Value}"));
        Assert.Empty(indexed);
    }

    private static List<string> Pages() => [.. Sources.Razor("src/Modules").Where(file => !Path.GetFileName(file).StartsWith('_'))];

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline, 5000)]
    private static partial Regex IsPage();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline, 5000)]
    private static partial Regex Comment();

    // A script without a source, a style, or an attribute that is one.
    [GeneratedRegex(@"<style\b|<script(?![^>]*\bsrc=)(?![^>]*type=""application/)[^>]*>|<[a-z][^<>@]*\s(?:style|on[a-z]+)\s*=|\bjavascript:", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"asp-for=""[^""]*\[[a-z]", RegexOptions.None, 5000)]
    private static partial Regex Indexed();
}

using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.OpenData;
using Sujarit.Kernel;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages.Public.OpenData;

/// <summary>One set of data: its columns, and a try of the interface that needs no script.</summary>
[AllowAnonymous]
[SameForAll(AsksBy = ["page", "year", "item", "kind"])]
[EnableRateLimiting(OpenLimit.Policy)]
internal sealed class SetModel(OpenShelf shelf, Tongue say) : PublicPage
{
    private const int onPage = 20;
    private const int longestWord = 30;

    private OpenQuestion asked = new();

    public IOpenSet Set { get; private set; } = null!;

    public Paged<IReadOnlyList<object?>> Shown { get; private set; } = new([], 1, onPage, 0);

    /// <summary>Why nothing is shown; null where it is.</summary>
    public string? Refused { get; private set; }

    /// <summary>What the interface is asked, with its question mark.</summary>
    public string Query => asked.Query(Set.Filters, asked.Page);

    /// <summary>The same without a page; empty for all.</summary>
    public string Filtered => asked.Query(Set.Filters);

    public async Task<IActionResult> OnGet(string set, CancellationToken cancel)
    {
        if (shelf.Of(set) is not { } known)
        {
            return NotFound();
        }

        Set = known;
        try
        {
            asked = OpenQuestion.Read(Request.Query, known.Filters, hasPages: true) with { Size = onPage };
            var found = await known.Read(asked, cancel);
            Shown = new(found.Rows, asked.Page, onPage, found.Total);
        }
        catch (RuleBrokenException broken)
        {
            Refused = broken.Message;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return asked.Page > Shown.Pages ? NotFound() : Page();
    }

    /// <summary>What was typed into a filter.</summary>
    public string? Typed(OpenFilter filter) => Request.Query[filter.Name];

    /// <summary>The values of a filter that has no others.</summary>
    public IEnumerable<SelectListItem> Choices(OpenFilter filter) => [new(say["ทั้งหมด"], ""), .. filter.Words.Select(word => new SelectListItem(word, word))];

    /// <summary>Whether a value is one long word that nobody reads as words.</summary>
    public static bool IsCode(object? value) => value is string { Length: > longestWord } text && !text.Any(char.IsWhiteSpace) && text.All(char.IsAscii);

    /// <summary>A value as people read it.</summary>
    public string Tell(OpenColumn column, object? value) =>
        value switch
        {
            null => "–",
            DateTimeOffset at => say.Moment(at),
            DateOnly day => say.Day(day),
            decimal number => say.Digits(number.ToString("0.00", CultureInfo.InvariantCulture)),
            long number => column.Name is "assessment" ? say.Digits(number.ToString(CultureInfo.InvariantCulture)) : say.Number(number),
            _ => (string)value,
        };
}

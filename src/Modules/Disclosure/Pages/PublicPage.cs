using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Assessment.Contracts;
using Sujarit.Disclosure.News;
using Sujarit.Platform.Access;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Pages;

/// <summary>A page of the agency that everybody may read.</summary>
internal abstract class PublicPage : PageModel
{
    private const string commonPicture = "/assets/share.png";

    /// <summary>The agency of the address.</summary>
    public AgencyCard Agency => HttpContext.RequestServices.GetRequiredService<Visit>().Agency!;

    /// <summary>The rulebook of the year in the address, as the agency has corrected it; known once <see cref="Asks"/> answered.</summary>
    public Rulebook Book { get; private set; } = null!;

    /// <summary>The item in the address; known once <see cref="AsksItem"/> answered.</summary>
    public Item Item { get; private set; } = null!;

    /// <summary>The item's address below the agency.</summary>
    public string Below => PublicAddress.Below(Book.Year, Item.Code);

    /// <summary>The item's address in the language of the call.</summary>
    public string Place => Links.To(Below);

    /// <summary>Where public pages stand.</summary>
    protected PublicLinks Links => HttpContext.RequestServices.GetRequiredService<PublicLinks>();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => ViewData["Feed"] = Links.File(NewsAddress.Feed);

    /// <summary>What is shown of the page where somebody passes it on: in its own language.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="description">What it says.</param>
    /// <param name="picture">Its picture, below the agency; null for the one of the program.</param>
    public SharedCard Card(string title, string description, string? picture = null)
    {
        var language = HttpContext.RequestServices.GetRequiredService<Tongue>().Language;
        return new(title, description, picture is null ? Links.WholeAsset(commonPicture) : Links.Whole(picture), Links.Whole(language, Links.Here ?? "")) { Language = language };
    }

    /// <summary>A part of the address, exactly as it was called.</summary>
    protected string Word(string name) => RouteData.Values[name] as string ?? "";

    /// <summary>Whether there is a rulebook for the year in the address.</summary>
    protected async Task<bool> Asks()
    {
        if (Shelf.Book(Word("assessment")) is not { } book)
        {
            return false;
        }

        Book = await HttpContext.RequestServices.GetRequiredService<Results>().Rules(book.Year);
        return true;
    }

    /// <summary>Null where the address names an item as it is to be written; otherwise what to answer instead.</summary>
    protected async Task<IActionResult?> AsksItem()
    {
        if (!await Asks() || Shelf.ItemAt(Book, Word("item")) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        var rest = Links.Here![Math.Min(Below.Length, Links.Here!.Length)..];
        return string.Equals(Word("item"), PublicAddress.Word(item.Code), StringComparison.Ordinal) ? null : RedirectPermanent(Place + new Microsoft.AspNetCore.Http.PathString(rest.ToLowerInvariant()).ToUriComponent());
    }
}

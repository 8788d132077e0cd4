using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Pages;

/// <summary>Asks, as an <see cref="IForewarned"/> page is about to be shown, what saving it costs. Other pages ask nothing.</summary>
public sealed class Forewarnings(AppDb db, IEnumerable<IForewarner> forewarners) : IAsyncResultFilter
{
    private static readonly object kept = new();
    private static readonly object atTop = new();

    /// <summary>What was found for the page that is shown.</summary>
    public static IReadOnlyList<Forewarning> Of(HttpContext context) => Kept(context, kept);

    /// <summary>What of it the top of the page says.</summary>
    public static IReadOnlyList<Forewarning> AtTop(HttpContext context) => Kept(context, atTop);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.Result is PageResult && context.Controller is IForewarned page)
        {
            var found = await Find(page);
            context.HttpContext.Items[kept] = found;
            context.HttpContext.Items[atTop] = page.IsWholeForm ? found : [];
        }

        await next();
    }

    private static IReadOnlyList<Forewarning> Kept(HttpContext context, object key)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[key] as IReadOnlyList<Forewarning> ?? [];
    }

    private async Task<List<Forewarning>> Find(IForewarned page)
    {
        // A row that is not kept is looked at without being taken up.
        var rows = page.Changes.Select(db.Entry).ToList();
        var found = new List<Forewarning>();
        foreach (var forewarner in rows.Count > 0 ? forewarners : [])
        {
            found.AddRange(await forewarner.Foresee(rows));
        }

        return found;
    }
}

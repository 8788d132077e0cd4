using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sujarit.Ui.Fields;

/// <summary>What the fields of a page are called, by the names they post from; known as they are drawn.</summary>
internal static class FieldLabels
{
    private static readonly object place = new();

    public static void Tell(ViewContext view, string name, string label) => Of(view)[name] = label;

    public static OrderedDictionary<string, string> Of(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[place] is not OrderedDictionary<string, string> known)
        {
            items[place] = known = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        }

        return known;
    }
}

namespace Sujarit.Disclosure.Profile;

/// <summary>Changes the order of what people arrange.</summary>
internal static class Places
{
    /// <summary>One changes places with the one shown before or after it; all are numbered anew, from 1.</summary>
    /// <param name="all">All, in their present order.</param>
    /// <param name="isShown">Whether one is in the list people see.</param>
    /// <param name="isIt">Which one moves.</param>
    /// <param name="up">Whether it moves to the front.</param>
    /// <param name="place">Gives one its number.</param>
    /// <returns>Whether it is among those shown.</returns>
    public static bool Move<TItem>(List<TItem> all, Func<TItem, bool> isShown, Func<TItem, bool> isIt, bool up, Action<TItem, int> place)
    {
        var shown = all.Where(isShown).ToList();
        var at = shown.FindIndex(item => isIt(item));
        if (at < 0)
        {
            return false;
        }

        var other = shown[Math.Clamp(at + (up ? -1 : 1), 0, shown.Count - 1)];
        var (from, to) = (all.IndexOf(shown[at]), all.IndexOf(other));
        (all[from], all[to]) = (all[to], all[from]);
        for (var number = 0; number < all.Count; number++)
        {
            place(all[number], number + 1);
        }

        return true;
    }
}

namespace Sujarit.Disclosure.Twin;

/// <summary>A tag of a page, and where it stands.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it closes an element.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Attributes">In their order.</param>
internal sealed record PageTag(string Name, bool IsEnd, int Start, int End, IReadOnlyList<PageAttribute> Attributes)
{
    /// <summary>The attribute of a name; null where there is none.</summary>
    public PageAttribute? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Name == name)
                {
                    return attribute;
                }
            }

            return null;
        }
    }

    /// <summary>Whether it opens an element of this name.</summary>
    public bool Opens(string name) => !IsEnd && Name == name;

    /// <summary>Whether it closes an element of this name.</summary>
    public bool Closes(string name) => IsEnd && Name == name;
}

using Sujarit.Kernel;

namespace Sujarit.Disclosure.OldSite;

/// <summary>A link of an old site on its way in: what was read, what was guessed and what people have corrected.</summary>
internal sealed record OldSiteLink
{
    /// <summary>Its place on the page, from 0.</summary>
    public required int Key { get; init; }

    /// <summary>The whole address; empty where it leads to no page, and it cannot be taken.</summary>
    public string Address { get; init; } = "";

    /// <summary>The address as the page writes it, where it leads to no page.</summary>
    public string Written { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>The row or paragraph it stands in.</summary>
    public string Near { get; init; } = "";

    /// <summary>Why it is set aside; null where it is not.</summary>
    public LinkAside? Aside { get; init; }

    /// <summary>The item it is to answer; null for none yet.</summary>
    public string? Item { get; init; }

    public LinkSureness Sureness { get; init; }

    /// <summary>What tells the item, in Thai.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it is to become an exhibit.</summary>
    public bool IsChosen { get; init; }

    /// <summary>The elements it is to serve, from 1; none for those nothing serves yet.</summary>
    public IReadOnlyList<int> Elements { get; init; } = [];

    /// <summary>What it is to be called.</summary>
    public string Title { get; init; } = "";

    /// <summary>The year its text names; null where it names none, or more than one.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The exhibit it became.</summary>
    public Guid? Exhibit { get; init; }

    /// <summary>Why it became none though it was chosen, in Thai.</summary>
    public string? Skipped { get; init; }

    public bool CanBeTaken => Address.Length > 0;
}

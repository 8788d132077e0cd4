namespace Sujarit.Disclosure.Search;

/// <summary>One kind of what is searched: which changes touch it, and what there is to find in it. A new kind is a class of this and a word of <see cref="SearchKind"/>.</summary>
internal interface ISearchSource
{
    /// <summary>The kind of its texts.</summary>
    SearchKind Kind { get; }

    /// <summary>The things that rows just saved belong to.</summary>
    Task<IReadOnlyList<Guid>> Behind(IReadOnlyCollection<object> saved);

    /// <summary>What these things show now; nothing of one that is not public.</summary>
    Task<IReadOnlyList<SearchText>> Texts(IReadOnlyCollection<Guid> things);

    /// <summary>Everything that has a text of this kind.</summary>
    IQueryable<SearchedThing> All();
}

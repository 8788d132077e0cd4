using Sujarit.Documents.Proofs;

namespace Sujarit.Documents.Contracts;

/// <summary>What is probably wrong with a document, as the page of the document itself shows it: by the partial view <see cref="View"/>.</summary>
public sealed class ToldDoubts
{
    /// <summary>The view that shows it.</summary>
    public const string View = "/Modules/Documents/Office/_Told.cshtml";

    internal ToldDoubts(ShownDoubts shown) => Shown = shown;

    internal ShownDoubts Shown { get; }
}

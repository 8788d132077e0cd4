using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Contracts;

/// <summary>
/// A kind of document that goes up a chain to be signed, told by the module it belongs to; registered scoped, as
/// <see cref="IApprovable"/>. See docs/decisions/0013.
/// </summary>
public interface IApprovable
{
    /// <summary>Its code, such as <c>measures-report</c>; part of addresses, never changed.</summary>
    string Kind { get; }

    /// <summary>What the office calls it, in Thai.</summary>
    string Title { get; }

    /// <summary>The letters its files are written with; <see cref="Lettering.Official"/> unless the kind has others.</summary>
    Lettering Lettering => Lettering.Official;

    /// <summary>What a document of this kind says now; null where there is none.</summary>
    /// <param name="subject">Which one, such as a fiscal year; anything may stand in it.</param>
    Task<ApprovableContent?> Now(string subject);

    /// <summary>The same with what is probably wrong with it, for whoever is about to propose or sign it; null where there is none. No more queries than <see cref="Now"/>, but one.</summary>
    /// <param name="subject">Which one.</param>
    /// <param name="staff">Who works at the agency.</param>
    Task<ProofreadContent?> Proofread(string subject, IReadOnlyList<PersonCard> staff);

    /// <summary>
    /// The documents a changed row is a part of, so that signatures are looked at again as the change is saved; none where it is part of none.
    /// </summary>
    /// <param name="row">A row that is about to be saved, of any module.</param>
    IEnumerable<string> Touched(EntityEntry row);
}

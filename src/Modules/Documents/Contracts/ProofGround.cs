using Sujarit.Documents.Proofs;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Documents.Contracts;

/// <summary>How a document stands on its way up, with what has to be known before it is proofread on its own page.</summary>
public sealed class ProofGround
{
    private readonly DoubtGround ground;
    private readonly (string Kind, string Subject) document;

    internal ProofGround(string kind, string subject, ApprovalStanding standing, DoubtGround ground) =>
        (document, Standing, this.ground) = ((kind, subject), standing, ground);

    /// <summary>How it stands.</summary>
    public ApprovalStanding Standing { get; }

    /// <summary>Who works at the agency.</summary>
    public IReadOnlyList<PersonCard> Staff => ground.Staff;

    /// <summary>What is doubtful about it, what was said to be no mistake apart.</summary>
    public ToldDoubts Tell(ProofreadContent proof) => new(new ShownDoubts(document.Kind, document.Subject, proof, ground.Dismissals).OnDocument());
}

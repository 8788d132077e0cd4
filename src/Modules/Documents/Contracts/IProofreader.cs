namespace Sujarit.Documents.Contracts;

/// <summary>
/// Says what is probably wrong with any paper of an agency before it is signed. The module that knows how registers it; see
/// docs/decisions/0027.
/// </summary>
public interface IProofreader
{
    /// <summary>What is probably wrong, in the order an officer would mend it; nothing on the paper is changed, and no paper is too tangled.</summary>
    /// <param name="paper">The paper, and what it is held against.</param>
    IReadOnlyList<PaperDoubt> Read(PaperInProof paper);
}

namespace Sujarit.Documents.Contracts;

/// <summary>The place where a superior writes an opinion and signs; stays on one page together.</summary>
/// <param name="Title">Whose opinion, such as ความเห็นหัวหน้าสำนักปลัด.</param>
/// <param name="Signer">Who signs it.</param>
public sealed record Opinion(string Title, Signature Signer) : Block
{
    /// <summary>The opinion where it is known already; empty leaves dotted lines to write on.</summary>
    public string Text { get; init; } = "";

    /// <summary>How many dotted lines an empty opinion has, 1 or more.</summary>
    public int Lines { get; init; } = 2;
}

namespace Sujarit.Documents.Contracts;

/// <summary>The codes of this module's permissions.</summary>
public static class DocumentsPermission
{
    /// <summary>To read what goes up the chains.</summary>
    public const string Read = "documents.read";

    /// <summary>To send a document up its chain.</summary>
    public const string Propose = "documents.propose";

    /// <summary>To sign or send back what stands at one's own step.</summary>
    public const string Sign = "documents.sign";

    /// <summary>To record what somebody without an account signed on paper.</summary>
    public const string Record = "documents.record";

    /// <summary>To say which steps a chain has and who holds them.</summary>
    public const string Chains = "documents.chains";

    /// <summary>To read and acknowledge the circulars sent to oneself.</summary>
    public const string ReadCirculars = "documents.circulars";

    /// <summary>To send circulars, and to see who acknowledged them.</summary>
    public const string Circulate = "documents.circulate";

    /// <summary>To make and fetch a year's archive: everything of a year as one file.</summary>
    public const string Archive = "documents.archive";

    /// <summary>To read the papers of the agency and their register.</summary>
    public const string ReadPapers = "documents.papers";

    /// <summary>To write, issue and cancel the papers of one's own office.</summary>
    public const string WritePapers = "documents.papers-write";

    /// <summary>To do so for every office.</summary>
    public const string AllPapers = "documents.papers-all";

    /// <summary>To say how papers are numbered.</summary>
    public const string PaperNumbers = "documents.papers-numbers";

    /// <summary>To say in which layouts papers are printed.</summary>
    public const string PaperLayouts = "documents.papers-layouts";
}

using Sujarit.Platform.Data;

namespace Sujarit.Documents.Approvals;

/// <summary>The picture of a signature that its owner keeps, to sign with. Nobody else can open it.</summary>
internal sealed class KeptSignature : AgencyRecord
{
    private KeptSignature()
    {
    }

    public Guid PersonId { get; private init; }

    /// <summary>The file, which belongs to the person.</summary>
    public Guid FileId { get; private set; }

    public static KeptSignature Of(Guid person, Guid file) => new() { PersonId = person, FileId = file };

    public void Become(Guid file) => FileId = file;
}

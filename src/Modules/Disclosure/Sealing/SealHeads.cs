using Sujarit.Platform.Audit;
using Sujarit.Platform.Operations;

namespace Sujarit.Disclosure.Sealing;

/// <summary>The size and root of each log, kept in files apart from the database, beside the heads of the audit: what is cut off at the end of a log leaves no trace in it.</summary>
internal sealed class SealHeads(DataFolder data)
{
    private readonly ChainHeads heads = new(Path.Combine(data.Path, "heads"), ".seal");

    public void Keep(Guid agency, SealRoot root) => heads.Keep([new ChainHead(agency, root.Size, root.Hash)]);

    /// <summary>The log as it was kept last; null where none was.</summary>
    public ChainHead? Of(Guid agency) => heads.Of(agency);

    /// <summary>Every agency whose log was kept.</summary>
    public IReadOnlyList<Guid> Agencies => heads.Chains;
}

using Sujarit.Platform.Data;

namespace Sujarit.Platform.Notices;

/// <summary>Knows the people of all agencies, for sending.</summary>
public interface IRecipients
{
    /// <summary>How a person is reached; null for who is not there or has left.</summary>
    /// <param name="db">Over all agencies.</param>
    /// <param name="agency">The id of the person's agency.</param>
    /// <param name="person">The person's id there.</param>
    /// <param name="cancel">Ends asking.</param>
    Task<Recipient?> Find(AppDb db, Guid agency, Guid person, CancellationToken cancel);
}

namespace Sujarit.Platform.Jobs;

/// <summary>A row of work: whoever does it has it leased meanwhile, so that of several nodes one does it, and another does when that one died.</summary>
public interface ILeased
{
    /// <summary>Until when somebody at work has it for itself; null for nobody.</summary>
    DateTimeOffset? LeasedUntil { get; }

    /// <summary>Somebody takes it.</summary>
    /// <exception cref="InvalidOperationException">It is not to be done now.</exception>
    void Claim(DateTimeOffset now);
}

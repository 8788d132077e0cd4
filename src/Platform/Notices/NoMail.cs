namespace Sujarit.Platform.Notices;

/// <summary>No mail server is set up.</summary>
internal sealed class NoMail : IMail
{
    public bool IsSetUp => false;

    public Task Send(Letter letter, CancellationToken cancel = default) => throw new InvalidOperationException("No mail server is set up.");
}

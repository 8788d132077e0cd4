namespace Sujarit.Platform.Notices;

/// <summary>Sends letters by e-mail, where the installation has a mail server set up.</summary>
public interface IMail
{
    /// <summary>Whether letters go anywhere. Where not, pages offer what is to be handed over by hand.</summary>
    bool IsSetUp { get; }

    /// <summary>Sends a letter; it is with the mail server when this ends.</summary>
    Task Send(Letter letter, CancellationToken cancel = default);
}

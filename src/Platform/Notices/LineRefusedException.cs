namespace Sujarit.Platform.Notices;

/// <summary>LINE did not take a message.</summary>
/// <param name="failure">Why.</param>
/// <param name="isFinal">Whether trying again cannot help.</param>
internal sealed class LineRefusedException(DeliveryFailure failure, bool isFinal) : Exception($"LINE did not take the message: {failure}.")
{
    public DeliveryFailure Failure { get; } = failure;

    public bool IsFinal { get; } = isFinal;
}

namespace Sujarit.Platform.Fetching;

/// <summary>A name led to an address that is never asked.</summary>
internal sealed class ForbiddenAddressException() : Exception("The name leads to an address that is not in the open internet.");

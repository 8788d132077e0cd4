using Microsoft.AspNetCore.Http;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>Said of a call the program makes to its own pages: it came over no network, nobody waits for it at a browser, and nothing it is answered is kept for others.</summary>
/// <param name="Host">The host it is answered as.</param>
public sealed record InnerCall(HostString Host);

using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>The pages of this program as its own code reads them: the whole pipeline, without a network. Known once the site has started.</summary>
public sealed class InnerSite(IOptions<HostFilteringOptions> hosts)
{
    private Func<FeatureCollection, InnerResponse, Task>? pipeline;

    /// <summary>Asks for something, as anybody would.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="body">Says where the content goes once the answer is known; not called where it has none. The caller closes what it returns.</param>
    /// <param name="cancel">Ends the call.</param>
    /// <exception cref="InvalidOperationException">The site has not started.</exception>
    /// <returns>What it was answered; 500 where the answer was broken off, whatever of it came before.</returns>
    public async Task<InnerHead> Ask(InnerRequest request, Func<InnerHead, Stream> body, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(body);
        var site = pipeline ?? throw new InvalidOperationException("The site has not started.");
        var response = new InnerResponse();
        await using var stream = new InnerBody(response, body);
        var life = new InnerLife(cancel);
        var content = new StreamResponseBodyFeature(stream);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(Said(request));
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(content);
        features.Set<IHttpRequestLifetimeFeature>(life);
        features.Set(new InnerCall(new HostString(request.Origin.Authority)));
        await site(features, response);
        cancel.ThrowIfCancellationRequested();
        if (stream.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return new InnerHead(life.IsBroken ? StatusCodes.Status500InternalServerError : response.StatusCode, response.Headers);
    }

    /// <summary>The site has started with this pipeline.</summary>
    internal void Open<TContext>(IHttpApplication<TContext> site)
        where TContext : notnull =>
        pipeline = async (features, response) =>
        {
            var context = site.CreateContext(features);
            Exception? fault = null;
            try
            {
                await site.ProcessRequestAsync(context);
                await features.GetRequiredFeature<IHttpResponseBodyFeature>().CompleteAsync();
                await response.Begin();
            }
            catch (Exception failed)
            {
                fault = failed;
                throw;
            }
            finally
            {
                await response.Complete();
                site.DisposeContext(context, fault);
            }
        };

    private HttpRequestFeature Said(InnerRequest request)
    {
        var said = new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Protocol = HttpProtocol.Http11,
            Scheme = request.Origin.Scheme,
            Path = request.Path,
            QueryString = request.Query,
            RawTarget = new PathString(request.Path).ToUriComponent() + request.Query,
        };
        said.Headers.Host = Allowed();
        if (request.Known is { } known)
        {
            said.Headers.IfNoneMatch = known;
        }

        return said;
    }

    // What AllowedHosts turns away is what a network claims; the host of the call is put in its place behind that gate.
    private string Allowed() =>
        hosts.Value.AllowedHosts.FirstOrDefault() switch
        {
            null or "" or "*" => "localhost",
            var any when any.StartsWith("*.", StringComparison.Ordinal) => "inner" + any[1..],
            var host => host,
        };
}

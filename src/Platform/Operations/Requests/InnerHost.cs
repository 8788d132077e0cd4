using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>Puts the host that a call of the program's own is answered as in its place, behind the gate for hosts that a network claims.</summary>
internal sealed class InnerHost : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        site =>
        {
            site.Use((context, rest) =>
            {
                if (context.Features.Get<InnerCall>() is { } call)
                {
                    context.Request.Host = call.Host;
                }

                return rest(context);
            });
            next(site);
        };
}

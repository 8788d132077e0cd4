using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>One signed-in caller of each role at the agency, who signs in anew after a door that may have ended the session: signing in costs more than most doors.</summary>
internal sealed class Callers(House house) : IDisposable
{
    private readonly Dictionary<Role, Caller> callers = [];

    /// <summary>The caller with this role, signed in.</summary>
    public async Task<Caller> As(Role role)
    {
        if (!callers.TryGetValue(role, out var caller))
        {
            callers[role] = caller = await house.As(role);
        }

        return caller;
    }

    /// <summary>The caller came to a door, and this was the answer. What is only shown ends no session, nor does what is forbidden; a form may.</summary>
    public void Passed(Role role, Door door, Page answer)
    {
        if (door.Method != "GET" && answer.Status != HttpStatusCode.Forbidden && callers.Remove(role, out var caller))
        {
            caller.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var caller in callers.Values)
        {
            caller.Dispose();
        }
    }
}

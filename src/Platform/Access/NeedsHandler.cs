using Microsoft.AspNetCore.Authorization;

namespace Sujarit.Platform.Access;

/// <summary>Answers <see cref="NeedsAttribute"/> from the roles the visitor has at the agency of the address.</summary>
public sealed class NeedsHandler(Visit visit) : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (visit.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

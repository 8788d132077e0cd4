using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;
using Sujarit.Platform.Commands;

namespace Sujarit.Platform.Modules;

/// <summary>What a module adds to the program and the site. One class per module; read it as the module's table of contents.</summary>
public interface IModule
{
    /// <summary>What the office calls this part of the work, in Thai.</summary>
    string Name { get; }

    /// <summary>The command line verbs this module answers.</summary>
    IReadOnlyList<Verb> Verbs => [];

    /// <summary>What people may do in it, and which roles may.</summary>
    IReadOnlyList<Permission> Permissions => [];

    /// <summary>Its entries in the office menu.</summary>
    IReadOnlyList<MenuEntry> Menu => [];

    /// <summary>Its entries in the menu of the public pages.</summary>
    IReadOnlyList<PublicMenuEntry> PublicMenu => [];

    /// <summary>
    /// What the audit page calls the module's things, in Thai: a table (<c>measures_measure</c>), a column (<c>measures_measure.title</c>), a
    /// word in a column (<c>measures_measure.status=Done</c>), an act (<c>signed-in</c>). What is not here is shown as it is stored.
    /// </summary>
    IReadOnlyDictionary<string, string> AuditWords => new Dictionary<string, string>();

    /// <summary>What the module needs from the container.</summary>
    void AddServices(IServiceCollection services)
    {
    }

    /// <summary>What a call passes through after its address is known and before permissions are asked.</summary>
    void Use(IApplicationBuilder site)
    {
    }

    /// <summary>Addresses that are no pages; each names its permission or says that it is public.</summary>
    void Map(IEndpointRouteBuilder site)
    {
    }

    /// <summary>Loads the module's part of an invented agency; called in the order of the modules, in a scope of its own, at that agency.</summary>
    Task LoadSample(IServiceProvider services, SampleFolder sample) => Task.CompletedTask;
}

using Sujarit.Platform.Commands;

namespace Sujarit.Platform.Modules;

/// <summary>What a module adds to the program. One class per module; read it as the module's table of contents.</summary>
public interface IModule
{
    /// <summary>What the office calls this part of the work, in Thai.</summary>
    string Name { get; }

    /// <summary>The command line verbs this module answers.</summary>
    IReadOnlyList<Verb> Verbs { get; }
}

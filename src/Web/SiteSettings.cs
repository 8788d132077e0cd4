namespace Sujarit.Web;

/// <summary>
/// Where settings come from, later ones first in force: <c>appsettings.json</c> beside the program, <c>site.json</c> in the data folder,
/// environment variables, then what the command line says.
/// </summary>
internal static class SiteSettings
{
    /// <summary>The embedded database, in the data folder.</summary>
    public const string DatabaseFile = "sujarit.db";

    private const string defaultFolder = "data";

    public static void Add(ConfigurationManager configuration, IReadOnlyDictionary<string, string?> settings)
    {
        configuration.AddInMemoryCollection(settings);
        configuration.AddJsonFile(Path.Combine(Folder(configuration), "site.json"), optional: true);
        configuration.AddEnvironmentVariables();
        configuration.AddInMemoryCollection(settings);
    }

    /// <summary>The folder of everything the installation keeps: database, files, keys, heads of the audit.</summary>
    public static string Folder(IConfiguration configuration) => Path.GetFullPath(configuration["Data:Folder"] ?? defaultFolder);
}

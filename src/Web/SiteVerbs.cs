using Sujarit.Platform.Commands;

namespace Sujarit.Web;

/// <summary>The verbs that are the site's own.</summary>
internal static class SiteVerbs
{
    public static IReadOnlyList<Verb> All => [ServeVerb.Verb, MigrateVerb.Verb, SampleVerb.Verb, BackupVerb.Verb, RestoreVerb.Verb, AuditVerb.Verb, ExportStaticVerb.Verb];
}

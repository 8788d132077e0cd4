using System.Globalization;
using System.Text;
using Sujarit.Platform.Commands;
using Sujarit.Web;

// Under th-TH a posted 2026-09-30 is read as a day of the year 1483.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var output = Console.OpenStandardOutput();
Verb[] verbs = [.. Site.Modules.SelectMany(module => module.Verbs), .. SiteVerbs.All];
await using var installation = new Installation();
return new CommandLine(verbs, output, Console.Error, installation.Open, Installation.IsThere).Run(args);

using System.Globalization;
using System.Text;
using Sujarit.Assessment;
using Sujarit.Measures;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Modules;

// Under th-TH a posted 2026-09-30 is read as a day of the year 1483.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

IModule[] modules = [new AssessmentModule(), new MeasuresModule()];

using var output = Console.OpenStandardOutput();
return new CommandLine([.. modules.SelectMany(module => module.Verbs)], output, Console.Error).Run(args);

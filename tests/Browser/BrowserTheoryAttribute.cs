using System.Runtime.CompilerServices;

namespace Sujarit.Browser;

/// <summary>A theory that needs a browser; where there is none it is skipped, visibly.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = "No chromium on this machine; apt-get install chromium.";
        SkipType = typeof(Chromium);
        SkipUnless = nameof(Chromium.IsHere);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Operations.Requests;

namespace Sujarit.Disclosure.Sealing;

/// <summary>How many papers one network address has printed as PDF a minute; setting <c>Print:PerMinute</c>. Each takes a LibreOffice for seconds. What is answered from what is kept does not count.</summary>
internal static class PrintLimit
{
    public const string Policy = "print";

    private const int usual = 20;

    public static void AddPrintLimit(this IServiceCollection services) => services.AddNetworkLimit(Policy, "Print:PerMinute", usual);
}

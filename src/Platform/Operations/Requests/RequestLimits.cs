using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Sujarit.Kernel;
using IPNetwork = System.Net.IPNetwork;

namespace Sujarit.Platform.Operations.Requests;

/// <summary>How much a request may bring, and whose word about where it came from is believed.</summary>
/// <param name="MostBytes">Of one request, all its files together; setting <c>Requests:MostBytes</c>, 200 MB unless told.</param>
/// <param name="Proxies">Whose forwarding headers count; setting <c>Proxies</c>, addresses or networks with commas between, nobody's unless told.</param>
public sealed record RequestLimits(long MostBytes, IReadOnlyList<IPNetwork> Proxies)
{
    /// <summary>The most letters of an address as it comes: a thousand Thai letters to search for, and room.</summary>
    public const int LongestAddress = 10_000;

    /// <summary>The most that is read of an address to tell whoever sent it that it is too long; beyond, the server closes the line.</summary>
    public const int LongestReadAddress = 64_000;

    private const long mostBytes = 200_000_000;

    /// <summary>Reads them from the settings.</summary>
    /// <exception cref="UnreadableException">A setting cannot be read.</exception>
    public static RequestLimits From(IConfiguration configuration)
    {
        var told = configuration["Requests:MostBytes"];
        var most = mostBytes;
        if (!string.IsNullOrWhiteSpace(told) && (!long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most <= 0))
        {
            throw new UnreadableException($"Requests:MostBytes ต้องเป็นจำนวนไบต์ เช่น 200000000 ไม่ใช่ “{told}”");
        }

        var proxies = (configuration["Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new RequestLimits(most, [.. proxies.Select(Proxy)]);
    }

    private static IPNetwork Proxy(string written)
    {
        if (IPNetwork.TryParse(written, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(written, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new UnreadableException($"Proxies ต้องเป็นที่อยู่ IP หรือเครือข่าย เช่น 10.0.0.1 หรือ 10.0.0.0/24 ไม่ใช่ “{written}”");
    }
}

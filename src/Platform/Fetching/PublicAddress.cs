using System.Net;
using System.Net.Sockets;

namespace Sujarit.Platform.Fetching;

/// <summary>Which addresses lie in the open internet: everything else leads into somebody's house, perhaps the own one.</summary>
internal static class PublicAddress
{
    // RFC 6890 and its registry of special addresses; the last one is where machines of one cloud ask about themselves.
    private static readonly IPNetwork[] special =
        [
            .. new[]
            {
                "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
                "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
                "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
            }.Select(network => IPNetwork.Parse(network)),
        ];

    // All that is given out of the new addresses; tunnels and examples in it may lead anywhere.
    private static readonly IPNetwork given = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] tunnels = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(special, network => network.Contains(address))
            : address.ScopeId == 0 && given.Contains(address) && !Array.Exists(tunnels, network => network.Contains(address));
    }
}

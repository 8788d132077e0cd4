using System.Net;
using System.Net.Sockets;

namespace Sujarit.Platform.Fetching;

/// <summary>
/// Connects to where a name leads, and to nowhere else: the addresses are asked for once, each is judged, and the very one that was judged
/// is connected to. A name that leads elsewhere a moment later changes nothing.
/// </summary>
internal sealed class OpenDoor(ReachRule rule, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
{
    public async Task<Stream> Connect(DnsEndPoint place, CancellationToken cancel)
    {
        // A full stop behind a name or number leads to the same place.
        var host = place.Host.TrimEnd('.');
        var addresses = IPAddress.TryParse(host, out var written) ? [written] : await lookUp(host, cancel);
        // One address inside among others outside is no accident.
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => rule.Admits(address, place.Port)))
        {
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new ForbiddenAddressException();
        }

        SocketException? refused = null;
        foreach (var address in addresses.OrderBy(address => address.AddressFamily))
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, place.Port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException failed)
            {
                socket.Dispose();
                refused ??= failed;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw refused!;
    }
}

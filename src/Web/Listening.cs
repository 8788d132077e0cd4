using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Sujarit.Kernel;
using Sujarit.Platform.Commands;

namespace Sujarit.Web;

/// <summary>Where the site listens. What keeps it from listening there is told before anything begins, in a sentence that says what to do.</summary>
internal static class Listening
{
    private const string example = "http://127.0.0.1:5080";

    /// <summary>Whether the site can listen at these addresses.</summary>
    /// <param name="addresses">As a setting has them, with <c>;</c> between.</param>
    /// <param name="isCalled">Whether they were given on the command line.</param>
    /// <param name="isCertified">Whether there is a certificate for https.</param>
    /// <exception cref="UsageException">What was given on the command line is no address.</exception>
    /// <exception cref="UnreadableException">A setting is no address, or another program is there, or the machine does not allow it.</exception>
    public static void Check(string addresses, bool isCalled, bool isCertified)
    {
        foreach (var written in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Read(written) is not { } address)
            {
                var sentence = $"ที่อยู่ “{written}” ใช้เปิดเว็บไซต์ไม่ได้ โปรดเขียนเป็น http:// ตามด้วยที่อยู่ของเครื่องนี้และพอร์ต เช่น {example}";
                throw isCalled ? new UsageException(sentence) : new UnreadableException(sentence);
            }

            if (address.Scheme == Uri.UriSchemeHttps && !isCertified)
            {
                throw new UnreadableException($"เปิดเว็บไซต์ที่ {written} ไม่ได้ เพราะโปรแกรมไม่มีใบรับรองสำหรับ https โปรดใช้ {example} แล้วให้พร็อกซีรับ https แทน (ดู docs/operations.md)");
            }

            if (!address.IsUnixPipe && address.Port > 0)
            {
                Try(written, address);
            }
        }
    }

    /// <summary>What is said where another program is at an address.</summary>
    public static UnreadableException Taken(string address, Exception refused) =>
        new($"เปิดเว็บไซต์ที่ {address} ไม่ได้ เพราะมีโปรแกรมอื่นใช้พอร์ตนี้อยู่ อาจเป็นเว็บไซต์นี้ที่เปิดค้างไว้ โปรดปิดโปรแกรมนั้น หรือใช้พอร์ตอื่น เช่น --urls http://127.0.0.1:5081", refused);

    private static BindingAddress? Read(string written)
    {
        try
        {
            var address = BindingAddress.Parse(written);
            return address is { Scheme: "http" or "https", PathBase: "", Port: <= ushort.MaxValue } ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // A name that is no address of the machine stands for all of them, as it does for the server.
    private static void Try(string written, BindingAddress address)
    {
        var place = address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : IPAddress.TryParse(address.Host, out var named) ? named
            : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        try
        {
            using var probe = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            probe.Bind(new IPEndPoint(place, address.Port));
            probe.Listen();
        }
        catch (SocketException refused)
        {
            throw refused.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => Taken(written, refused),
                SocketError.AccessDenied => new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"เปิดเว็บไซต์ที่ {written} ไม่ได้ เพราะบัญชีที่เปิดโปรแกรมไม่มีสิทธิ์ใช้พอร์ต {address.Port} โปรดใช้พอร์ตตั้งแต่ 1024 ขึ้นไป แล้วให้พร็อกซีรับที่พอร์ต {address.Port} แทน"), refused),
                SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported => new UnreadableException($"เปิดเว็บไซต์ที่ {written} ไม่ได้ เพราะเครื่องนี้ไม่มีที่อยู่ {address.Host} โปรดใช้ที่อยู่ของเครื่องนี้ เช่น {example}", refused),
                _ => new UnreadableException($"เปิดเว็บไซต์ที่ {written} ไม่ได้ ({refused.Message}) โปรดใช้ที่อยู่อื่น เช่น {example}", refused),
            };
        }
    }
}

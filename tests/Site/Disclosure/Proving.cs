using System.Net;
using System.Text;
using Sujarit.Disclosure.Sealing;
using Sujarit.Platform.Commands;

namespace Sujarit.Site.Disclosure;

/// <summary>How the tests of certificates and logs come by them, and check them by nothing but themselves.</summary>
internal static class Proving
{
    /// <summary>Publishes O35 three times, with a file, and O1 two days after each.</summary>
    /// <param name="house">The site.</param>
    /// <param name="pause">How long nothing happens after each O1.</param>
    public static async Task PublishThree(this House house, TimeSpan pause = default)
    {
        foreach (var sentence in new[] { "หนึ่ง", "สอง", "สาม" })
        {
            await house.Publish(Publishing.Draft(sentence, files: ["ก.txt"]));
            house.Clock.Pass(TimeSpan.FromDays(2));
            await house.Publish(Publishing.Draft(sentence, "O1"));
            house.Clock.Pass(pause);
        }
    }

    /// <summary>The text at an address, which has to be there.</summary>
    public static async Task<string> Fetch(this Caller caller, string address)
    {
        var answer = await caller.Get(address);
        answer.Is(HttpStatusCode.OK);
        return Encoding.UTF8.GetString(answer.Content);
    }

    /// <summary>What the program says of a certificate or a log.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="options">What else the program is told.</param>
    public static Answer Verify(string file, params string[] options)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        // No installation is given: nothing but the file can be asked.
        var code = new CommandLine([VerifyVerb.Verb], output, messages).Run(["verify", file, .. options]);
        return new Answer(code, output.ToArray(), Encoding.UTF8.GetBytes(messages.ToString()));
    }
}

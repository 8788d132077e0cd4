using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Contracts;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Site.Disclosure;

/// <summary>What an office publishes in these tests.</summary>
internal static class Publishing
{
    public static readonly FiscalYear Assessment = new(2567);

    /// <summary>A page of one sentence, with the files named.</summary>
    public static PublicationDraft Draft(string sentence, string item = "O35", params string[] files) =>
        new(
            Assessment,
            item,
            "รายงานผลการดำเนินการตามมาตรการ",
            new Document("", [new Paragraph(sentence)]),
            [.. files.Select((name, at) => new PublicationFile(name, "text/plain", Encoding.UTF8.GetBytes($"แฟ้มที่ {at}")))]
        );

    public static Task<PublishedVersion> Publish(this House house, PublicationDraft draft, string agency = Settlement.Here) =>
        house.Ask(
            async services =>
            {
                var version = await services.GetRequiredService<Publications>().Publish(draft);
                await services.GetRequiredService<AppDb>().SaveChangesAsync();
                return version;
            },
            agency
        );
}

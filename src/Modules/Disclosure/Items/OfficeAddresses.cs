using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>Files as people of the office look at them before they are public.</summary>
/// <param name="office">The office's address, such as <c>/code/office</c>.</param>
internal sealed class OfficeAddresses(string office) : IItemAddresses
{
    public string Of(Served served, StoredFile file) => $"{office}/files/{file.Id}/{Uri.EscapeDataString(file.Name)}";

    public IEnumerable<(string Name, string Address)> Of(Served table) =>
        TableDownloads.Formats.Select(format => (TableDownloads.Name(table.Exhibit, format), $"{office}/disclosure/exhibits/download/{table.Exhibit.Id}?format={format}"));
}

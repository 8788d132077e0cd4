using Sujarit.Disclosure.Exhibits;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Items;

/// <summary>An exhibit as it serves one item.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Elements">The elements it serves, from 1 in official order.</param>
/// <param name="Files">Its kept files, in its order.</param>
internal sealed record Served(Exhibit Exhibit, IReadOnlyList<int> Elements, IReadOnlyList<StoredFile> Files);

using Sujarit.Kernel.Thai;
using Sujarit.Measures.Planning;
using Sujarit.Organizations.Contracts;

namespace Sujarit.Measures.Plans;

/// <summary>Finds an agency's own office for the name most agencies have for it.</summary>
internal sealed class OfficeMatch(IEnumerable<OfficeCard> offices)
{
    private readonly List<OfficeCard> open = [.. offices.Where(office => !office.IsClosed)];

    /// <summary>The office of that name, else the only one whose name begins so; a name no office has stays a name.</summary>
    public Owner Of(string usual)
    {
        var name = ThaiText.Fold(usual);
        var same = open.Where(office => ThaiText.Fold(office.Name) == name).ToList();
        var like = same.Count > 0 ? same : [.. open.Where(office => ThaiText.Fold(office.Name).StartsWith(name, StringComparison.Ordinal))];
        return like is [{ } found] ? new Owner(found.Id, found.Name) : new Owner(null, usual);
    }
}

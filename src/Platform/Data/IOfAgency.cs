namespace Sujarit.Platform.Data;

/// <summary>A row that belongs to an agency: it is seen and written only in a call at that agency.</summary>
public interface IOfAgency
{
    /// <summary>The agency. It is stamped at saving and never changes.</summary>
    Guid AgencyId { get; }
}

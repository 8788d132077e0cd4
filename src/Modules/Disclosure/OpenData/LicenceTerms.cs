namespace Sujarit.Disclosure.OpenData;

/// <summary>What a licence asks of whoever uses the data.</summary>
internal enum LicenceTerms
{
    /// <summary>To name the source.</summary>
    Attribution,

    /// <summary>Nothing.</summary>
    None,
}

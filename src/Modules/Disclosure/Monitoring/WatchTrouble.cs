namespace Sujarit.Disclosure.Monitoring;

/// <summary>Why an address cannot be opened.</summary>
internal enum WatchTrouble
{
    /// <summary>There is no site of that name (DNS).</summary>
    NoSuchSite,

    /// <summary>Nothing answers.</summary>
    Silent,

    /// <summary>It takes too long.</summary>
    Slow,

    /// <summary>The certificate does not hold.</summary>
    Certificate,

    /// <summary>The site says that there is no such page, or that it is not for everybody (4xx).</summary>
    NotThere,

    /// <summary>The site says that something is wrong with itself (5xx).</summary>
    Fault,

    /// <summary>It asks who one is.</summary>
    SignIn,

    /// <summary>It leads on and on.</summary>
    Astray,
}

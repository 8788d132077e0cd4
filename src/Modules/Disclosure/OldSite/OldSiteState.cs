namespace Sujarit.Disclosure.OldSite;

/// <summary>How far the links of an old page have come.</summary>
internal enum OldSiteState
{
    /// <summary>People look through them.</summary>
    Open,

    /// <summary>Those that were chosen are exhibits.</summary>
    Filed,

    /// <summary>The exhibits nobody had touched were taken away again.</summary>
    Undone,
}

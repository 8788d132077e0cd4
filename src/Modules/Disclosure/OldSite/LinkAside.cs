namespace Sujarit.Disclosure.OldSite;

/// <summary>Why a link of an old page is set aside.</summary>
internal enum LinkAside
{
    /// <summary>It is in a menu, at the head or at the foot: it stands on every page of the site.</summary>
    Menu,

    /// <summary>It runs a script, or carries what it shows in itself.</summary>
    Script,

    /// <summary>It writes an e-mail.</summary>
    Mail,

    /// <summary>It makes a call.</summary>
    Phone,

    /// <summary>It leads to a place of the same page.</summary>
    SamePage,

    /// <summary>It leads nowhere.</summary>
    Empty,

    /// <summary>It is no address of the web, such as a file of the computer the page was saved on.</summary>
    NoWeb,

    /// <summary>Its address cannot be made out.</summary>
    Broken,
}

namespace Sujarit.Disclosure.Map;

/// <summary>Tells some of the public addresses of the agency of the call. Whatever lists such addresses (site maps, what is written out as files) asks <see cref="PublicPages"/>.</summary>
internal interface IPublicPlaces
{
    /// <summary>The sections, in their order. One query at most.</summary>
    Task<IReadOnlyList<PublicSection>> Sections();
}

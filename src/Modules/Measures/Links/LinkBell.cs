using Sujarit.Platform.Jobs;

namespace Sujarit.Measures.Links;

/// <summary>Wakes the watchman when somebody asks for a link to be looked at.</summary>
internal sealed class LinkBell : Bell;

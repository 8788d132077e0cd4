namespace Sujarit.Site;

/// <summary>Houses where both agencies have a year's work: every module has loaded its part of the sample.</summary>
public sealed class SampledHouses() : Houses(engine => House.OpenSampled(engine));

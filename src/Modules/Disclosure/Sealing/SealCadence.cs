namespace Sujarit.Disclosure.Sealing;

/// <summary>How often somebody is sent the root.</summary>
internal enum SealCadence
{
    /// <summary>In the morning after each day on which something was sealed.</summary>
    EachDay,

    /// <summary>On the first of each month.</summary>
    EachMonth,
}

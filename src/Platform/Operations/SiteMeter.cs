using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Sujarit.Platform.Operations;

/// <summary>What the site counts of itself, beside what the framework counts of every request. Never whose it is.</summary>
public static class SiteMeter
{
    /// <summary>The name listeners know the meter by.</summary>
    public const string Name = "Sujarit";

    private static readonly Meter meter = new(Name);
    private static readonly ConcurrentDictionary<string, long> waiting = new();

    /// <summary>Saves that went through.</summary>
    public static Counter<long> Saves { get; } = meter.CreateCounter<long>("sujarit.saves", description: "Saves that went through.");

    /// <summary>Files that were taken in.</summary>
    public static Counter<long> FilesKept { get; } = meter.CreateCounter<long>("sujarit.files.kept", description: "Files that were taken in.");

    /// <summary>Files that were refused.</summary>
    public static Counter<long> FilesRefused { get; } = meter.CreateCounter<long>("sujarit.files.refused", description: "Files that were refused.");

    /// <summary>Papers printed as PDF, tagged with how it ended: <c>printed</c> or <c>failed</c>.</summary>
    public static Counter<long> Prints { get; } = meter.CreateCounter<long>("sujarit.pdf.jobs", description: "Papers printed as PDF.");

    /// <summary>Tries to send notices and letters, tagged with the channel and how they ended: <c>sent</c>, <c>failed</c> or <c>given-up</c>.</summary>
    public static Counter<long> Deliveries { get; } = meter.CreateCounter<long>("sujarit.deliveries", description: "Tries to send notices and letters.");

    /// <summary>Notices and letters that wait to be sent, by channel.</summary>
    public static ObservableGauge<long> Waiting { get; } = meter.CreateObservableGauge(
        "sujarit.deliveries.waiting",
        () => waiting.Select(channel => new Measurement<long>(channel.Value, new KeyValuePair<string, object?>("channel", channel.Key))),
        description: "Notices and letters that wait to be sent."
    );

    /// <summary>So many wait to be sent by a channel.</summary>
    public static void Waits(string channel, long count) => waiting[channel] = count;
}

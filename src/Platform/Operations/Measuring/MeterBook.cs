using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace Sujarit.Platform.Operations.Measuring;

/// <summary>Keeps what is measured while the site runs, and writes it in the text format of Prometheus (version 0.0.4).</summary>
public sealed class MeterBook : IDisposable
{
    // Labels come from routes and status codes; should any ever come from callers, memory does not grow with them.
    private const int mostSeries = 5_000;

    private static readonly Dictionary<string, string[]> heard = new()
    {
        [SiteMeter.Name] = ["channel", "outcome"],
        ["Microsoft.AspNetCore.Hosting"] = ["http.route", "http.request.method", "http.response.status_code"],
        ["Microsoft.AspNetCore.Server.Kestrel"] = [],
        ["System.Runtime"] = ["gc.heap.generation"],
    };

    private readonly ConcurrentDictionary<Instrument, ConcurrentDictionary<string, Series>> book = new();
    private readonly MeterListener listener = new();

    /// <summary>Listens from now on.</summary>
    /// <param name="meters">Makes the meters of this site; those of another in the same process are not ours.</param>
    public MeterBook(IMeterFactory meters)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (heard.ContainsKey(instrument.Meter.Name) && (instrument.Meter.Scope is null || ReferenceEquals(instrument.Meter.Scope, meters)))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<byte>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
    }

    /// <summary>Everything as it stands.</summary>
    public string Write()
    {
        listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (instrument, series) in book.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            var name = Name(instrument);
            text.Append("# TYPE ").Append(name).Append(' ').Append(Kind(instrument)).Append('\n');
            foreach (var one in series.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                one.Value.Write(text, name);
            }
        }

        return text.ToString();
    }

    public void Dispose() => listener.Dispose();

    private static bool IsSpread(Instrument instrument) => instrument.GetType().Name.StartsWith("Histogram", StringComparison.Ordinal);

    private static bool IsCounted(Instrument instrument) =>
        instrument.GetType().Name is var kind && (kind.StartsWith("Counter", StringComparison.Ordinal) || kind.StartsWith("ObservableCounter", StringComparison.Ordinal));

    private static string Kind(Instrument instrument) => IsSpread(instrument) ? "histogram" : IsCounted(instrument) ? "counter" : "gauge";

    private static string Name(Instrument instrument)
    {
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => "",
        };
        return instrument.Name.Replace('.', '_') + unit + (IsCounted(instrument) ? "_total" : "");
    }

    private static string Labels(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var tag in tags)
        {
            if (heard[instrument.Meter.Name].Contains(tag.Key))
            {
                var value = (tag.Value?.ToString() ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
                labels.Append(labels.Length == 0 ? "" : ",").Append(tag.Key.Replace('.', '_')).Append("=\"").Append(value).Append('"');
            }
        }

        return labels.ToString();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = book.GetOrAdd(instrument, _ => new ConcurrentDictionary<string, Series>());
        var labels = Labels(instrument, tags);
        if (!all.TryGetValue(labels, out var series))
        {
            if (all.Count >= mostSeries)
            {
                return;
            }

            series = all.GetOrAdd(labels, known => new Series(known, IsSpread(instrument)));
        }

        if (instrument.IsObservable)
        {
            series.Set(value);
        }
        else
        {
            series.Add(value);
        }
    }
}

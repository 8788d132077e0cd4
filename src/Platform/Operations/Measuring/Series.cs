using System.Globalization;
using System.Text;

namespace Sujarit.Platform.Operations.Measuring;

/// <summary>One measured thing under one set of labels.</summary>
internal sealed class Series(string labels, bool isSpread)
{
    // In seconds, as the recommendations for durations of requests are.
    private static readonly double[] bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock gate = new();
    private readonly long[] counts = new long[isSpread ? bounds.Length : 0];
    private long count;
    private double sum;

    public void Add(double value)
    {
        lock (gate)
        {
            count++;
            sum += value;
            for (var index = 0; index < counts.Length; index++)
            {
                counts[index] += value <= bounds[index] ? 1 : 0;
            }
        }
    }

    /// <summary>The value as it is told now, whatever it was.</summary>
    public void Set(double value)
    {
        lock (gate)
        {
            sum = value;
        }
    }

    public void Write(StringBuilder text, string name)
    {
        lock (gate)
        {
            if (!isSpread)
            {
                Line(text, name, labels, sum);
                return;
            }

            for (var index = 0; index < bounds.Length; index++)
            {
                Line(text, name + "_bucket", With(bounds[index].ToString(CultureInfo.InvariantCulture)), counts[index]);
            }

            Line(text, name + "_bucket", With("+Inf"), count);
            Line(text, name + "_sum", labels, sum);
            Line(text, name + "_count", labels, count);
        }
    }

    private string With(string bound) => labels.Length == 0 ? $"le=\"{bound}\"" : $"{labels},le=\"{bound}\"";

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}

using Sujarit.Kernel;

namespace Sujarit.Assessment.Reading;

/// <summary>Collects every fault of a shelf, so that a person mends all of them at once.</summary>
internal sealed class Faults
{
    // One wrong line can make many others wrong; more than this helps nobody.
    private const int shown = 20;

    private readonly List<Fault> all = [];

    public void Add(string file, long line, string problem)
    {
        var fault = new Fault(file, line, problem);
        if (!all.Contains(fault))
        {
            all.Add(fault);
        }
    }

    public void ThrowIfAny()
    {
        if (all.Count == 0)
        {
            return;
        }

        var lines = all.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).Take(shown);
        throw new UnreadableException(
            $"ไฟล์หลักเกณฑ์การประเมินยังใช้ไม่ได้ พบ {all.Count} แห่ง โปรดแก้ไขตามรายการแล้วลองใหม่\n" + string.Join('\n', lines)
        );
    }
}

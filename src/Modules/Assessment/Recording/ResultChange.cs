using Sujarit.Kernel;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Recording;

/// <summary>One entry of a result's history: who changed which figures, when and why. Entries are only ever added.</summary>
internal sealed class ResultChange : AgencyRecord
{
    private ResultChange()
    {
    }

    public Guid ResultId { get; private set; }

    public FiscalYear Year { get; private set; }

    /// <summary>Its place in the history of the year, from 1.</summary>
    public int Number { get; private set; }

    public ResultAct Act { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The source of what was recorded, or the reason of what was corrected.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The file it came from; null for none.</summary>
    public Guid? File { get; private set; }

    public IReadOnlyList<FigureStep> Steps { get; private set; } = [];

    public static ResultChange Of(YearResult result, ResultAct act, string reason, Guid? file, IReadOnlyList<FigureStep> steps, Hand hand) =>
        new()
        {
            ResultId = result.Id,
            Year = result.Year,
            Number = result.Changes,
            Act = act,
            At = hand.At,
            By = hand.Name,
            Reason = reason,
            File = file,
            Steps = steps,
        };
}

using Sujarit.Assessment.Scores;
using Sujarit.Platform.Data;

namespace Sujarit.Assessment.Recording;

/// <summary>One score of a year's result as it is known.</summary>
internal sealed class YearFigure : AgencyRecord
{
    private YearFigure()
    {
    }

    public Guid ResultId { get; private set; }

    public FigureKind Kind { get; private set; }

    /// <summary>Its code in the year's rulebook; a code means one thing in a year.</summary>
    public string Code { get; private set; } = "";

    /// <summary>0–100, to four places.</summary>
    public decimal Value { get; private set; }

    /// <summary>Whether a person put it right after it had been recorded.</summary>
    public bool IsCorrected { get; private set; }

    internal static YearFigure Of(Guid result, FigureKind kind, string code, decimal value, bool isCorrected) =>
        new() { ResultId = result, Kind = kind, Code = code, Value = value, IsCorrected = isCorrected };

    internal void Become(decimal value, bool isCorrected) => (Value, IsCorrected) = (value, isCorrected);
}

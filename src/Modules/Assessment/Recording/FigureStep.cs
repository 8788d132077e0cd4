using Sujarit.Assessment.Scores;

namespace Sujarit.Assessment.Recording;

/// <summary>How one figure changed; null is unknown.</summary>
internal sealed record FigureStep(FigureKind Kind, string Code, decimal? Before, decimal? After);

using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>A score to reach, drawn as a line.</summary>
/// <param name="Name">What it is called, such as the name of a level.</param>
/// <param name="Score">The least score that reaches it.</param>
public sealed record Threshold(string Name, Score Score);

namespace Sujarit.Ui.Charts;

/// <summary>A place in an organization.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Holder">Who holds or leads it; null for nobody named.</param>
/// <param name="Depth">How far below the top it stands, from 0; what stands above it is the last one before it that is less deep.</param>
public sealed record TreeNode(string Name, string? Holder, int Depth);

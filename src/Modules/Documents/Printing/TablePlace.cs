using Sujarit.Documents.Contracts;

namespace Sujarit.Documents.Printing;

/// <summary>The room one cell takes in its table.</summary>
/// <param name="Cell">The cell; null for a place that no cell claims.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Columns">How many columns it covers.</param>
/// <param name="Top">Its first row, from 0.</param>
/// <param name="Bottom">Its last row.</param>
internal sealed record TablePlace(Cell? Cell, int Column, int Columns, int Top, int Bottom)
{
    public bool SpansRows => Bottom > Top;
}

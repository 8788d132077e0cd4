namespace Sujarit.Assessment.Scores;

internal enum FigureKind
{
    Total,
    Tool,
    Part,
    Indicator,
    SubIndicator,
    Item,
}

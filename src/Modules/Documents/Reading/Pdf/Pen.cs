namespace Sujarit.Documents.Reading.Pdf;

/// <summary>Where on the page text is being drawn (ISO 32000-1, 9.4); only horizontal places matter here.</summary>
internal sealed class Pen
{
    private double[] matrix = [1, 0, 0, 1, 0, 0];
    private double leading;
    private double advanced;

    public double Size { get; set; } = 1;

    public double X => matrix[4] + matrix[0] * advanced;

    public double Y => matrix[5] + matrix[1] * advanced;

    public void Reset() => (matrix, advanced) = ([1, 0, 0, 1, 0, 0], 0);

    /// <summary>Takes an operator that moves the pen; false for any other.</summary>
    public bool TryMove(string operation, List<object?> operands)
    {
        var numbers = operands.ConvertAll(operand => operand as double? ?? 0);
        switch (operation)
        {
            case "Tm" when numbers.Count == 6:
                (matrix, advanced) = ([.. numbers], 0);
                return true;
            case "Td" when numbers.Count == 2:
                Step(numbers[0], numbers[1]);
                return true;
            case "TD" when numbers.Count == 2:
                leading = -numbers[1];
                Step(numbers[0], numbers[1]);
                return true;
            case "TL" when numbers.Count == 1:
                leading = numbers[0];
                return true;
            case "T*" or "'" or "\"":
                Step(0, -leading);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Moves on by a width in thousandths of the letter size.</summary>
    public void Advance(double thousandths) => advanced += thousandths / 1000 * Size;

    /// <summary>How far a width in thousandths of the letter size reaches on the page.</summary>
    public double Reach(double thousandths) => matrix[0] * thousandths / 1000 * Size;

    private void Step(double right, double up)
    {
        matrix[4] += matrix[0] * right + matrix[2] * up;
        matrix[5] += matrix[1] * right + matrix[3] * up;
        advanced = 0;
    }
}

namespace Sujarit.Documents.Reading.Pdf;

/// <summary>Tells the lines somebody broke from those that were full: the next word would have fitted on the line by far.</summary>
internal sealed class LineBreaks(bool isCentred)
{
    private const double clearlyFree = 0.2;
    private (double X, double Y) start = (double.NaN, double.NaN);
    private (double X, double Y) end = (double.NaN, double.NaN);
    private PageText? page;

    /// <summary>Takes the next piece of the paragraph; whether the line before it was broken by hand.</summary>
    public bool IsForcedBefore(DrawnLine next, PageText nextPage)
    {
        var isNewLine = !(Math.Abs(next.Start.Y - end.Y) < 2);
        var width = isCentred ? Around((start.X + end.X) / 2, nextPage) : nextPage.Right - nextPage.Left;
        var free = isCentred ? width - (end.X - start.X) : nextPage.Right - end.X;
        var isForced = isNewLine && page == nextPage && next.Start.Y < end.Y && free > next.FirstWord + 2 && free > width * clearlyFree;
        start = isNewLine || next.End.Y < end.Y ? next.Start : start;
        end = double.IsNaN(next.End.X) ? end : next.End;
        page = nextPage;
        return isForced;
    }

    // A centred line has as much room on either side of its middle, be it in the middle of the page or of the place to sign.
    private static double Around(double middle, PageText page) => 2 * Math.Min(middle - page.Left, page.Right - middle);
}

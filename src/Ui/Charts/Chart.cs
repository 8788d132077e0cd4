using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Sujarit.Kernel;

namespace Sujarit.Ui.Charts;

/// <summary>A picture of numbers with the numbers in a table beside it; without numbers, a sentence that says so.</summary>
public abstract class Chart : IHtmlContent
{
    /// <summary>The width every chart is drawn in: at 360 px a letter of 18 is still 16 px high.</summary>
    private protected const double Width = 320;

    private protected Chart(string title, Digits digits)
    {
        Title = title;
        Digits = digits;
    }

    private protected string Title { get; }

    private protected Digits Digits { get; }

    private protected abstract bool IsEmpty { get; }

    /// <summary>What the picture says, in a sentence, for who cannot see it.</summary>
    private protected abstract string Essence { get; }

    private protected abstract double Height { get; }

    private protected abstract IReadOnlyList<string> Columns { get; }

    private protected abstract IEnumerable<IReadOnlyList<string>> Rows { get; }

    /// <summary>Writes the picture and its table.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var drawing = new Drawing(writer, encoder);
        if (IsEmpty)
        {
            drawing.Raw("<p class=\"empty\">");
            drawing.Said($"{Title}: ยังไม่มีตัวเลขให้แสดง");
            drawing.Raw("</p>");
            return;
        }

        drawing.Raw("<figure class=\"chart\">");
        drawing.Open(Width, Height, $"{Title}: {Essence}");
        Draw(drawing);
        drawing.Close();
        WriteTable(drawing);
        drawing.Raw("</figure>");
    }

    private protected abstract void Draw(Drawing drawing);

    /// <summary>A score without the decimals it does not need: 95, 83.2.</summary>
    private protected string Plain(Score score) => Digits.Of(score.Rounded.ToString("0.##", CultureInfo.InvariantCulture));

    private protected string Cell(Score? score) => score is { } known ? Digits.Of(known) : "–";

    /// <summary>A name that fits into so many letters; the table has it in full.</summary>
    internal static string Fitting(string name, int letters)
    {
        var parts = StringInfo.ParseCombiningCharacters(name);
        return parts.Length <= letters ? name : name[..parts[letters - 1]] + "…";
    }

    private void WriteTable(Drawing drawing)
    {
        drawing.Raw("<table><caption>");
        drawing.Said(Title);
        drawing.Raw("</caption><thead>");
        drawing.Head(Columns);
        drawing.Raw("</thead><tbody>");
        foreach (var row in Rows)
        {
            drawing.Row(row);
        }

        drawing.Raw("</tbody></table>");
    }
}

using System.Text;
using Sujarit.Assessment.Contracts;
using Sujarit.Kernel;

namespace Sujarit.Assessment.Corrections;

/// <summary>Elements as people type them: one to a line, a point of an element after a dash.</summary>
internal static class ElementText
{
    private const int mostElements = 60;

    public static IReadOnlyList<Element> Read(string text, Basis basis)
    {
        var elements = new List<Element>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var isPoint = line[0] is '-' or '–' or '•';
            if (!isPoint)
            {
                elements.Add(new Element(line, [], basis));
            }
            else if (elements.Count == 0)
            {
                throw new RuleBrokenException("บรรทัดแรกต้องเป็นองค์ประกอบ ข้อย่อยที่ขึ้นต้นด้วยขีด (-) ให้อยู่ใต้องค์ประกอบ");
            }
            else
            {
                elements[^1] = elements[^1] with { Points = [.. elements[^1].Points, line[1..].Trim()] };
            }
        }

        return elements.Count is > 0 and <= mostElements ? elements : throw new RuleBrokenException($"กรอกองค์ประกอบด้านข้อมูล 1–{mostElements} บรรทัด บรรทัดละหนึ่งองค์ประกอบ");
    }

    public static string Write(IReadOnlyList<Element> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            text.Append(element.Text).Append('\n');
            foreach (var point in element.Points)
            {
                text.Append("- ").Append(point).Append('\n');
            }
        }

        return text.ToString().TrimEnd();
    }
}

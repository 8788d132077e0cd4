namespace Sujarit.Documents.Reading.Pdf;

/// <summary>How wide the letters of a font are, in thousandths of its size.</summary>
internal sealed class LetterWidths
{
    private const int mostCodes = 70_000;

    private readonly Dictionary<int, double> widths = [];
    private double otherwise = 500;

    public double this[int code] => widths.GetValueOrDefault(code, otherwise);

    public static LetterWidths Read(Dictionary<string, object?> font, PdfStore store)
    {
        var read = new LetterWidths();
        var list = store.List(font.GetValueOrDefault("Widths"));
        var first = store.Resolve(font.GetValueOrDefault("FirstChar")) is double code ? (int)Math.Clamp(code, 0, 255) : 0;
        for (var index = 0; index < Math.Min(list.Count, 256); index++)
        {
            read.Take(first + index, store.Resolve(list[index]));
        }

        var descendants = store.List(font.GetValueOrDefault("DescendantFonts"));
        if (descendants.Count > 0 && store.Dictionary(descendants[0]) is { } composite)
        {
            read.otherwise = store.Resolve(composite.GetValueOrDefault("DW")) as double? ?? 1000;
            read.TakeComposite(store.List(composite.GetValueOrDefault("W")), store);
        }

        return read;
    }

    // ISO 32000-1, 9.7.4.3: "first [w w w]" or "first last w".
    private void TakeComposite(List<object?> list, PdfStore store)
    {
        var index = 0;
        while (index + 1 < list.Count && store.Resolve(list[index]) is double first)
        {
            switch (store.Resolve(list[index + 1]))
            {
                case List<object?> each:
                    for (var place = 0; place < each.Count; place++)
                    {
                        Take((int)Math.Clamp(first, 0, mostCodes) + place, store.Resolve(each[place]));
                    }

                    index += 2;
                    break;
                case double last when index + 2 < list.Count:
                    for (var code = Math.Max(0, (int)Math.Clamp(first, 0, mostCodes)); code <= Math.Clamp(last, 0, mostCodes); code++)
                    {
                        Take(code, store.Resolve(list[index + 2]));
                    }

                    index += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void Take(int code, object? width)
    {
        if (width is double known && widths.Count < mostCodes)
        {
            widths[code] = known;
        }
    }
}

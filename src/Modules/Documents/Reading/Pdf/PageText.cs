namespace Sujarit.Documents.Reading.Pdf;

/// <summary>The text of one page by the numbers its structure refers to.</summary>
internal sealed class PageText
{
    private const int mostMarks = 1000;

    private readonly PdfStore store;
    private readonly Dictionary<string, object?>? fontNames;
    private readonly Dictionary<string, object?>? propertyNames;
    private readonly Dictionary<object, PdfFont> fonts;
    private readonly Stack<MarkedContent> marks = new();
    private readonly Stack<PdfFont?> saved = new();
    private readonly Dictionary<int, DrawnLine> texts = [];
    private readonly Pen pen = new();
    private readonly Quota quota;
    private PdfFont? font;
    private bool hasMoved = true;

    private PageText(PdfStore store, Dictionary<string, object?>? resources, Dictionary<object, PdfFont> fonts, Quota quota)
    {
        (this.store, this.fonts, this.quota) = (store, fonts, quota);
        fontNames = store.Dictionary(resources?.GetValueOrDefault("Font"));
        propertyNames = store.Dictionary(resources?.GetValueOrDefault("Properties"));
    }

    /// <summary>How many letters stand outside the structure, artifacts aside.</summary>
    public int Unmarked { get; private set; }

    public int Marked { get; private set; }

    /// <summary>Where the text of the page begins and ends from side to side.</summary>
    public double Left { get; private set; } = double.MaxValue;

    public double Right { get; private set; } = double.MinValue;

    /// <summary>How many letters have a code that means nothing.</summary>
    public int Unknown { get; private set; }

    public static PageText Read(Dictionary<string, object?> page, PdfStore store, Dictionary<object, PdfFont> fonts, Quota quota)
    {
        var text = new PageText(store, Resources(page, store), fonts, quota);
        using var content = new MemoryStream();
        foreach (var part in store.List(page.GetValueOrDefault("Contents")))
        {
            if (store.Resolve(part) is PdfStream stream && store.Unpack(stream) is { } bytes)
            {
                content.Write(bytes);
                content.WriteByte(10);
            }
        }

        text.Take(new PdfSyntax(content.ToArray(), hasReferences: false));
        return text;
    }

    /// <summary>What is drawn under a number; null for nothing.</summary>
    public DrawnLine? this[int mark] => texts.GetValueOrDefault(mark);

    private static Dictionary<string, object?>? Resources(Dictionary<string, object?> page, PdfStore store)
    {
        var node = page;
        for (var step = 0; step < 50 && node is not null; step++)
        {
            if (store.Dictionary(node.GetValueOrDefault("Resources")) is { } resources)
            {
                return resources;
            }

            node = store.Dictionary(node.GetValueOrDefault("Parent"));
        }

        return null;
    }

    private void Take(PdfSyntax content)
    {
        var operands = new List<object?>();
        while (!content.IsAtEnd)
        {
            var value = content.Next();
            if (value is not PdfWord word)
            {
                operands.Add(value);
                continue;
            }

            Take(word.Text, operands);
            operands.Clear();
        }
    }

    private void Take(string operation, List<object?> operands)
    {
        hasMoved |= pen.TryMove(operation, operands);
        switch (operation)
        {
            case "BMC" or "BDC":
                Open(operands);
                break;
            case "EMC":
                marks.TryPop(out _);
                break;
            case "BT":
                pen.Reset();
                hasMoved = true;
                break;
            case "q" when saved.Count < mostMarks:
                saved.Push(font);
                break;
            case "Q" when saved.TryPop(out var before):
                font = before;
                break;
            case "Tf" when operands.Count > 0 && operands[0] is PdfName name:
                font = Font(name.Text);
                pen.Size = operands[^1] as double? ?? 1;
                break;
            case "Tj" or "'" or "\"" when operands.Count > 0 && operands[^1] is byte[] shown:
                Show(shown);
                break;
            case "TJ" when operands.Count > 0 && operands[0] is List<object?> pieces:
                ShowAll(pieces);
                break;
        }
    }

    private void ShowAll(List<object?> pieces)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case byte[] shown:
                    Show(shown);
                    break;
                case double back:
                    pen.Advance(-back);
                    break;
            }
        }
    }

    private PdfFont? Font(string name)
    {
        var named = fontNames?.GetValueOrDefault(name);
        if (named is null || store.Dictionary(named) is not { } dictionary)
        {
            return null;
        }

        if (!fonts.TryGetValue(named, out var known))
        {
            known = PdfFont.Read(dictionary, store);
            fonts[named] = known;
        }

        return known;
    }

    private void Open(List<object?> operands)
    {
        if (marks.Count >= mostMarks)
        {
            throw new InvalidDataException();
        }

        var properties = operands.Count > 1
            ? store.Dictionary(operands[1] is PdfName name ? propertyNames?.GetValueOrDefault(name.Text) : operands[1])
            : null;
        marks.Push(
            new MarkedContent
            {
                IsArtifact = operands.Count > 0 && operands[0] is PdfName { Text: "Artifact" },
                Number = properties?.GetValueOrDefault("MCID") is double number ? (int)Math.Clamp(number, 0, int.MaxValue) : null,
                ActualText = store.Resolve(properties?.GetValueOrDefault("ActualText")) is byte[] text ? PdfText.Decode(text) : null,
            }
        );
    }

    private void Show(byte[] codes)
    {
        var place = marks.FirstOrDefault(mark => mark.IsArtifact || mark.Number is not null);
        var instead = marks.TakeWhile(mark => mark != place).Append(place).FirstOrDefault(mark => mark?.ActualText is not null);
        foreach (var (meaning, width) in font?.Decode(codes) ?? [])
        {
            var said = meaning;
            if (instead is not null)
            {
                said = instead.IsSaid ? "" : instead.ActualText!;
                instead.IsSaid = true;
            }

            if (place is null)
            {
                Unmarked += said.Length;
            }
            else if (place.Number is { } number)
            {
                Say(number, said, pen.Reach(width));
            }

            pen.Advance(width);
        }
    }

    private void Say(int number, string said, double width)
    {
        if (said.Length == 0)
        {
            return;
        }

        if (!texts.TryGetValue(number, out var line))
        {
            texts[number] = line = new DrawnLine();
            hasMoved = true;
        }

        if (hasMoved)
        {
            line.MoveTo(pen.X, pen.Y);
            hasMoved = false;
        }

        quota.TakeCharacters(said.Length);
        line.Add(pen.X, width, said);
        (Left, Right) = (Math.Min(Left, pen.X), Math.Max(Right, pen.X + width));
        Marked += said.Length;
        Unknown += said.AsSpan().Count('\uFFFD');
    }
}

using System.Globalization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sujarit.Kernel;
using Sujarit.Kernel.Thai;

namespace Sujarit.Disclosure.Writing;

/// <summary>Markdown as it was typed, made a tree of bounded size and depth.</summary>
internal static class PageSource
{
    private const int mostCharacters = 200_000;
    private const int mostDepth = 64;
    private const int mostCells = 200_000;
    private const int mostAddressCharacters = 1_000_000;
    private const int mostOpenBrackets = 500;
    private const int mostBareAddresses = 2_000;
    private const string tooDeep = "ข้อความซ้อนกันลึกเกินไป โปรดลดเครื่องหมาย > วงเล็บ หรือรายการที่ซ้อนกัน";

    private static readonly string[] addressBeginnings = ["://", "www.", "mailto:", "tel:"];
    private static readonly MarkdownPipeline pipeline = Pipeline();

    /// <summary>Reads it; the text is cleaned first.</summary>
    /// <exception cref="RuleBrokenException">It is too long, too deeply nested, or its tables or addresses are too large.</exception>
    public static MarkdownDocument Read(string markdown)
    {
        RefuseLong(markdown);
        var clean = ThaiText.Clean(markdown);
        RefuseLong(clean);
        RefuseHuge(clean);
        try
        {
            var document = Markdown.Parse(clean, pipeline);
            Measure(document);
            return document;
        }
        catch (ArgumentException deep) when (deep.Message.Contains("nested", StringComparison.Ordinal))
        {
            throw new RuleBrokenException(tooDeep);
        }
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks()
            .UsePreciseSourceLocation().DisableHtml();
        // Offices set the first line of a paragraph in with spaces; to them that is no code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static void RefuseLong(string text)
    {
        if (text.Length > mostCharacters)
        {
            throw new RuleBrokenException(
                $"ข้อความยาวเกิน {mostCharacters.ToString("N0", CultureInfo.InvariantCulture)} ตัวอักษร โปรดแบ่งเป็นหลายหน้าหรือแนบเป็นไฟล์"
            );
        }
    }

    /// <summary>What the parser would take too long or too much memory over is refused before it begins.</summary>
    private static void RefuseHuge(string text)
    {
        var (lines, columns) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines++;
            columns = Math.Max(columns, line.Count('|') + 1);
            if (DepthOf(line) > mostDepth)
            {
                throw new RuleBrokenException(tooDeep);
            }
        }

        // A short row is filled up to the widest one.
        if (columns > 1 && (long)lines * columns > mostCells)
        {
            throw new RuleBrokenException("ตารางใหญ่เกินไป โปรดแบ่งเป็นหลายหน้าหรือแนบเป็นไฟล์");
        }

        if (text.AsSpan().Count('[') - text.AsSpan().Count(']') > mostOpenBrackets)
        {
            throw new RuleBrokenException("มีวงเล็บเหลี่ยมเปิดที่ไม่มีวงเล็บปิดจำนวนมาก โปรดตรวจวงเล็บเหลี่ยมให้ครบคู่");
        }

        // The parser looks at every address before each address.
        if (addressBeginnings.Sum(beginning => text.AsSpan().Count(beginning)) > mostBareAddresses)
        {
            throw new RuleBrokenException("มีที่อยู่เว็บไซต์จำนวนมากเกินไป โปรดแบ่งเป็นหลายหน้าหรือแนบเป็นไฟล์");
        }
    }

    /// <summary>How many quotes and lists a line may open, and how many brackets it nests.</summary>
    private static int DepthOf(ReadOnlySpan<char> line)
    {
        var (open, deepest, opening) = (0, 0, 0);
        var isAtStart = true;
        foreach (var letter in line)
        {
            isAtStart = isAtStart && letter is '>' or ' ' or '\t' or '-' or '+' or '*' or '.' or ')' or (>= '0' and <= '9');
            opening += isAtStart && letter is '>' or '+' ? 1 : 0;
            open = Math.Max(0, open + (letter is '[' or '(' ? 1 : letter is ']' or ')' ? -1 : 0));
            deepest = Math.Max(deepest, open);
        }

        return Math.Max(opening, deepest);
    }

    private static void Measure(MarkdownDocument document)
    {
        var characters = 0L;
        var waiting = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            characters += next.Part is LinkInline link ? (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0) : 0;
            if (next.Depth > mostDepth)
            {
                throw new RuleBrokenException(tooDeep);
            }

            // One address defined once may be used many times.
            if (characters > mostAddressCharacters)
            {
                throw new RuleBrokenException("ที่อยู่ของลิงก์ในหน้านี้ยาวรวมกันมากเกินไป โปรดแบ่งเป็นหลายหน้า");
            }

            foreach (var child in Children(next.Part))
            {
                waiting.Push((child, next.Depth + 1));
            }
        }
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject part) =>
        part switch
        {
            ContainerBlock block => block,
            LeafBlock { Inline: { } inline } => [inline],
            ContainerInline inline => inline,
            _ => [],
        };
}

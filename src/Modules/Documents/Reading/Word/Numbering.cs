using System.Text;

namespace Sujarit.Documents.Reading.Word;

/// <summary>The lists of a Word file, counted paragraph by paragraph as Word does.</summary>
internal sealed class Numbering(
    IReadOnlyDictionary<string, ListDefinition> definitions,
    IReadOnlyDictionary<int, ListUse> uses,
    Stylesheet styles
)
{
    /// <summary>Counts one paragraph of a list and says what stands before it; null for nothing.</summary>
    public string? Next(int listId, int level)
    {
        level = Math.Clamp(level, 0, ListDefinition.Depth - 1);
        if (!uses.TryGetValue(listId, out var use) || Definition(use) is not { } definition)
        {
            return null;
        }

        var own = Level(use, definition, level);
        if (use.Starts[level] is { } anew)
        {
            definition.Counts[level] = anew;
            use.Starts[level] = null;
        }
        else
        {
            definition.Counts[level] = definition.Counts[level] + 1 ?? own.Start;
        }

        for (var deeper = level + 1; deeper < ListDefinition.Depth; deeper++)
        {
            definition.Counts[deeper] = Level(use, definition, deeper).GoesOn ? definition.Counts[deeper] : null;
        }

        var mark = Print(use, definition, own).Trim();
        return mark.Length == 0 ? null : mark;
    }

    /// <summary>The level of a list that belongs to a style.</summary>
    public int LevelOf(int listId, string styleId) =>
        uses.TryGetValue(listId, out var use) && Definition(use) is { } definition
            ? Math.Max(0, Array.FindIndex(definition.Levels, level => level?.StyleId == styleId))
            : 0;

    private static ListLevel Level(ListUse use, ListDefinition definition, int level) =>
        use.Levels[level] ?? definition.Levels[level] ?? new ListLevel();

    private static string Print(ListUse use, ListDefinition definition, ListLevel own)
    {
        if (own.Format == "bullet")
        {
            return Bullet(own);
        }

        var printed = new StringBuilder();
        for (var index = 0; index < own.Text.Length && printed.Length < 200; index++)
        {
            if (own.Text[index] == '%' && index + 1 < own.Text.Length && own.Text[index + 1] is >= '1' and <= '9')
            {
                var named = own.Text[++index] - '1';
                var level = Level(use, definition, named);
                printed.Append(Numerals.Write(definition.Counts[named] ?? level.Start, own.IsPlain ? "decimal" : level.Format));
            }
            else
            {
                printed.Append(own.Text[index]);
            }
        }

        return printed.ToString();
    }

    private static string Bullet(ListLevel level)
    {
        var text = level.Text.Length > 20 ? level.Text[..20] : level.Text;
        return string.Concat(
            text.Select(character =>
                Symbols.IsSymbolFont(level.Font) ? Symbols.Read(level.Font!, character)
                : character is >= '\uE000' and <= '\uF8FF' ? '•'
                : character
            )
        );
    }

    private ListDefinition? Definition(ListUse use)
    {
        var definition = definitions.GetValueOrDefault(use.Definition);
        if (definition?.StyleLink is null)
        {
            return definition;
        }

        var linked = styles.Chain(definition.StyleLink).FirstOrDefault(style => style.ListId is not null)?.ListId;
        return linked is { } id && uses.TryGetValue(id, out var other) ? definitions.GetValueOrDefault(other.Definition) : definition;
    }
}

using System.Linq.Expressions;
using Sujarit.Kernel;

namespace Sujarit.Disclosure.Search;

/// <summary>What the database tells of each text when it is searched: all but the text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Thing">What it belongs to.</param>
/// <param name="Place">Its place among those of its kind.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Item">The code of its item, or nothing.</param>
/// <param name="Year">Its year.</param>
/// <param name="At">When it went before the public.</param>
/// <param name="InText">Which of the words its text holds, a bit each.</param>
internal sealed record SeenText(Guid Id, SearchKind Kind, Guid Thing, int Place, string Title, string Item, FiscalYear Year, DateTimeOffset At, int InText)
{
    /// <summary>Which of the words stand in what it is called, or in how its item is known.</summary>
    public int InTitle(SearchWords words) => words.In(SearchFold.Of(Kind == SearchKind.File ? Title : $"{Title} {Item} {Year}"));

    /// <summary>
    /// Asks for each word by its place (<c>instr</c>, <c>strpos</c>), never by a pattern: nothing that is typed has a meaning of its own. Each
    /// text is looked through once for each word.
    /// </summary>
    public static Expression<Func<SearchText, SeenText>> By(SearchWords words)
    {
        Expression<Func<SearchText, int, SeenText>> whole = (text, found) => new SeenText(text.Id, text.Kind, text.Thing, text.Place, text.Title, text.Item, text.Year, text.At, found);
        Expression found = Expression.Constant(0);
        for (var at = 0; at < words.All.Count; at++)
        {
            found = Expression.Add(found, Asked(Bit(words.All[at], 1 << at), whole.Parameters[0]));
        }

        return Expression.Lambda<Func<SearchText, SeenText>>(new Putting(whole.Parameters[1], found).Visit(whole.Body), whole.Parameters[0]);
    }

#pragma warning disable CA2249 // Contains would be a pattern on one of the databases.
    private static Expression<Func<SearchText, int>> Bit(string word, int bit) => text => text.Folded.IndexOf(word) >= 0 ? bit : 0;
#pragma warning restore CA2249

    private static Expression Asked(Expression<Func<SearchText, int>> question, ParameterExpression row) => new Putting(question.Parameters[0], row).Visit(question.Body);

    private sealed class Putting(ParameterExpression place, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == place ? value : node;
    }
}

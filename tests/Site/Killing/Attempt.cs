namespace Sujarit.Site.Killing;

/// <summary>Something about to be done, which a kill may come across.</summary>
/// <param name="Send">Does it; the bare answer of the program.</param>
/// <param name="IsNew">Looks at what is there afterwards: true for all of the new, false for all of the old; anything else fails.</param>
internal sealed record Attempt(Func<Task<Page>> Send, Func<Task<bool>> IsNew)
{
    /// <summary>Fills in a form, ready to be sent.</summary>
    public static Func<Task<Page>> Form(Caller caller, Page page, string button, params (string Name, object? Value)[] typed)
    {
        var form = FilledForm.Of(page, button);
        foreach (var (name, value) in typed)
        {
            form.Type(name, value);
        }

        return async () =>
        {
            using var content = form.Content();
            return await caller.Send(form.Method, form.Address, content);
        };
    }
}

namespace Sujarit.Disclosure.Writing;

/// <summary>Something a writer should look at again; the page is shown all the same.</summary>
/// <param name="Line">The line of the text as it was written, from 1.</param>
/// <param name="Words">What it is and what to do, in Thai.</param>
internal sealed record PageDoubt(int Line, string Words);

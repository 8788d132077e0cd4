namespace Sujarit.Disclosure.OpenData;

/// <summary>What a table of a published page is called.</summary>
/// <param name="Number">Its place among the tables of the page, from 1.</param>
/// <param name="Title">Its caption, or the heading above; empty where it has neither.</param>
internal sealed record TableTitle(int Number, string Title);

namespace Sujarit.Disclosure.Contracts;

/// <summary>A file that is published beside a page.</summary>
/// <param name="Name">Its name for people, such as <c>รายงานผล.pdf</c>; folders in it are left out.</param>
/// <param name="Type">Its media type as the giver knows it; what is served is the type its content shows.</param>
/// <param name="Content">All of it.</param>
public sealed record PublicationFile(string Name, string Type, byte[] Content);

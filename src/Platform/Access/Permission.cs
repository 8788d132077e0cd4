namespace Sujarit.Platform.Access;

/// <summary>Something a person may do. Every page names one, or says that it is public.</summary>
/// <param name="Code">Its code, such as <c>measures.edit</c>: the module, a dot, what is done.</param>
/// <param name="Title">What it allows, in Thai, as the people page shows it.</param>
/// <param name="Roles">Who has it.</param>
public sealed record Permission(string Code, string Title, IReadOnlyList<Role> Roles);

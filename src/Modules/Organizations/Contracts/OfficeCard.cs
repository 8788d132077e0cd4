namespace Sujarit.Organizations.Contracts;

/// <summary>An office as other modules show it.</summary>
/// <param name="Id">Its id, kept by what the office answers for.</param>
/// <param name="Name">Such as กองคลัง.</param>
/// <param name="IsClosed">Whether it is no more; it is then no choice for new work.</param>
/// <param name="HeadId">The person who heads it; null where nobody is named.</param>
public sealed record OfficeCard(Guid Id, string Name, bool IsClosed, Guid? HeadId = null);

namespace Sujarit.Organizations.Pages;

/// <summary>Who is invited where.</summary>
internal sealed record InvitedGuest(string Name, string Email, string Agency);

namespace Sujarit.Platform.Access;

/// <summary>
/// One call: at which agency, and by whom. Everything read and written in it stays within that agency. A call at no agency sees rows
/// of none; work on the whole installation (a backup, a check of the audit) says so by <see cref="OverAll"/>.
/// </summary>
public sealed class Visit(Permissions permissions)
{
    /// <summary>The agency of the address; null outside of any.</summary>
    public AgencyCard? Agency { get; private set; }

    /// <summary>Who is signed in and belongs to the agency; null for everybody else.</summary>
    public Visitor? Who { get; private set; }

    /// <summary>Whether the work is on the whole installation.</summary>
    public bool IsOverAll { get; private set; }

    /// <summary>The account signed in with, at whatever agency; null for nobody.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The key of the form that is being taken; null where the call brings none.</summary>
    public Guid? FormKey { get; private set; }

    /// <summary>The id rows are scoped to; empty at no agency.</summary>
    public Guid AgencyId => Agency?.Id ?? Guid.Empty;

    /// <summary>Whether the visitor has the permission at this agency.</summary>
    public bool May(string permission) => Who is not null && permissions.Allow(Who.Roles, permission);

    /// <summary>The call is at this agency.</summary>
    /// <exception cref="InvalidOperationException">It is already at another.</exception>
    public void Enter(AgencyCard agency)
    {
        if (Agency is not null && Agency.Id != agency.Id)
        {
            throw new InvalidOperationException("A visit stays at one agency.");
        }

        Agency = agency;
    }

    /// <summary>The account that is signed in.</summary>
    public void SignedIn(Guid account) => AccountId = account;

    /// <summary>The person the account is at this agency.</summary>
    public void Recognise(Visitor visitor)
    {
        AccountId = visitor.AccountId;
        Who = visitor;
    }

    /// <summary>The call brings a form, which is to be taken once.</summary>
    public void Bring(Guid formKey) => FormKey = formKey;

    /// <summary>The work is on the whole installation. Never called for a page.</summary>
    public void OverAll() => IsOverAll = true;
}

namespace Sujarit.Documents.Approvals;

/// <summary>What can be done to an approval.</summary>
internal enum ApprovalActKind
{
    Begin,
    Sign,
    SendBack,
    HandOn,
    Withdraw,
    Void,
}

namespace Sujarit.Kernel.Thai;

/// <summary>The era a text says its year is of.</summary>
internal enum Era
{
    Unsaid,
    Buddhist,
    Common,
}

namespace Sujarit.Assessment;

/// <summary>The codes of what people may do here.</summary>
internal static class AssessmentPermission
{
    public const string Read = "assessment.read";
    public const string Edit = "assessment.edit";
    public const string Rules = "assessment.rules";
}

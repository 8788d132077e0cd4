namespace Sujarit.Platform.Subjects;

/// <summary>All kinds of objects people work on.</summary>
public sealed class SubjectBook(IEnumerable<ISubjectKind> kinds)
{
    /// <summary>The kind of that code; null for none.</summary>
    public ISubjectKind? Kind(string code) => kinds.FirstOrDefault(kind => kind.Kind == code);
}

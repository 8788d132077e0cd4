namespace Sujarit.Platform.Subjects;

/// <summary>
/// A kind of object people work on, told by the module it belongs to: its history is shown, and earlier values come back by its own rules.
/// Registered scoped, as <see cref="ISubjectKind"/>.
/// </summary>
public interface ISubjectKind
{
    /// <summary>Its code, such as <c>work</c>; part of addresses, never changed.</summary>
    string Kind { get; }

    /// <summary>What people call such an object, in Thai, such as <c>หลักฐาน</c>.</summary>
    string Called { get; }

    /// <summary>The permission without which nobody sees an object of the kind; <see cref="Find"/> may ask for more.</summary>
    string Permission { get; }

    /// <summary>The object of that id as it is now; null where there is none, or the visitor may not see it. At most two queries.</summary>
    Task<Subject?> Find(Guid id);

    /// <summary>Whether an earlier value of the column can come back; a column that follows from others, or tells of an act, cannot.</summary>
    bool CanRestore(string table, string column);

    /// <summary>Whether the column is shown; secrets never are.</summary>
    bool Shows(string table, string column) => true;

    /// <summary>Whether who brings the column back has to say why; see <see cref="Earlier.Why"/>.</summary>
    bool AsksWhy(string table, string column) => false;

    /// <summary>Says the earlier value to the object again, as a change of today, and saves it. Asked only of what the visitor may restore.</summary>
    /// <param name="earlier">The value, of a row of an object that was found.</param>
    /// <exception cref="Sujarit.Kernel.RuleBrokenException">The object does not take it; the sentence says what to do.</exception>
    Task Restore(Earlier earlier);
}

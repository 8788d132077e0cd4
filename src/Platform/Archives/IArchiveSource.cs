using Sujarit.Kernel;

namespace Sujarit.Platform.Archives;

/// <summary>A module's part of a year's archive. The archive asks all of them, at the agency of the visit; registered scoped, as <see cref="IArchiveSource"/>.</summary>
public interface IArchiveSource
{
    /// <summary>The folder of the part within the archive, in Thai, such as <c>มาตรการ</c>.</summary>
    string Folder { get; }

    /// <summary>What stands in it, in a Thai sentence: a line of the archive's README.</summary>
    string About { get; }

    /// <summary>What the part holds for a year. How many there are is the measure of progress; contents are read only as they are written.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="cancel">Whether the archive is still wanted.</param>
#pragma warning disable CA1716 // A word of another language; the house says Of.
    Task<IReadOnlyList<Archived>> Of(FiscalYear year, CancellationToken cancel);
#pragma warning restore CA1716
}

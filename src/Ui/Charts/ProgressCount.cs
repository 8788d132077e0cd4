namespace Sujarit.Ui.Charts;

/// <summary>How far an owner or a round has come, counted in pieces of work, none negative.</summary>
/// <param name="Name">Whose work it is.</param>
/// <param name="Done">Finished.</param>
/// <param name="Doing">Begun.</param>
/// <param name="Missing">Late or lacking something.</param>
/// <param name="Idle">Not begun.</param>
public sealed record ProgressCount(string Name, int Done, int Doing, int Missing, int Idle)
{
    /// <summary>All of it.</summary>
    public int Total => Done + Doing + Missing + Idle;
}

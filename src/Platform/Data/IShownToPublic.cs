namespace Sujarit.Platform.Data;

/// <summary>
/// A row that public pages of its agency show: once a change of it is committed, what is kept of these pages is thrown away.
/// </summary>
public interface IShownToPublic;

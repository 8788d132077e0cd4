namespace Sujarit.Site;

/// <summary>The databases the site runs on.</summary>
public enum Engine
{
    Sqlite,
    PostgreSql,
}

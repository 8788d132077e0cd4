using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sujarit.Platform.Data;

/// <summary>What the audit never repeats.</summary>
public static class Secrets
{
    private const string secret = "Sujarit:Secret";
    private const string unaudited = "Sujarit:Unaudited";

    /// <summary>The audit tells that it changed, never what it holds: password hashes, keys.</summary>
    public static PropertyBuilder<TValue> IsSecret<TValue>(this PropertyBuilder<TValue> property)
    {
        property.Metadata.SetAnnotation(secret, true);
        return property;
    }

    /// <summary>A change of it alone is no act of a person: counters, stamps.</summary>
    public static PropertyBuilder<TValue> IsUnaudited<TValue>(this PropertyBuilder<TValue> property)
    {
        property.Metadata.SetAnnotation(unaudited, true);
        return property;
    }

    /// <summary>Rows that are no act of a person: what waits to be sent.</summary>
    public static EntityTypeBuilder<TRow> IsUnaudited<TRow>(this EntityTypeBuilder<TRow> table)
        where TRow : class
    {
        table.Metadata.SetAnnotation(unaudited, true);
        return table;
    }

    internal static bool Holds(IReadOnlyProperty property) => property.FindAnnotation(secret) is not null;

    internal static bool Leaves(IReadOnlyAnnotatable part) => part.FindAnnotation(unaudited) is not null;
}

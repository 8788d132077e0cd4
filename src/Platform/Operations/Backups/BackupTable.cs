using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Operations.Backups;

/// <summary>A table as a backup knows it: found in the model, so that none can be forgotten.</summary>
internal sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns)
{
    private static readonly Dictionary<Type, ColumnKind> kinds = new()
    {
        [typeof(string)] = ColumnKind.Text,
        [typeof(Guid)] = ColumnKind.Id,
        [typeof(short)] = ColumnKind.Whole,
        [typeof(int)] = ColumnKind.Whole,
        [typeof(long)] = ColumnKind.Whole,
        [typeof(double)] = ColumnKind.Real,
        [typeof(bool)] = ColumnKind.Truth,
        [typeof(byte[])] = ColumnKind.Bytes,
        [typeof(DateOnly)] = ColumnKind.Day,
    };

    public static IReadOnlyList<BackupTable> All(AppDb db) =>
        [
            .. db.Model.GetRelationalModel().Tables
                .OrderBy(table => table.Name, StringComparer.Ordinal)
                .Select(table => new BackupTable(table.Name, [.. table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(Column)])),
        ];

    /// <summary>The names of all tables, each before those it refers to: a reference that restricts is asked for at once, whatever is deferred.</summary>
    public static IReadOnlyList<string> Emptied(AppDb db)
    {
        var left = db.Model.GetRelationalModel().Tables.ToList();
        var order = new List<string>();
        while (left.Count > 0)
        {
            // Where tables refer to each other in a ring, any of them begins.
            var next = left.Find(table => !left.Any(other => other != table && other.ForeignKeyConstraints.Any(reference => reference.PrincipalTable == table))) ?? left[0];
            order.Add(next.Name);
            left.Remove(next);
        }

        return order;
    }

    public string Select => $"SELECT {Names} FROM \"{Name}\"";

    public string Names => string.Join(", ", Columns.Select(column => $"\"{column.Name}\""));

    private static BackupColumn Column(IColumn column)
    {
        // A column of JSON stands for whole objects, not for one property.
        var property = column.PropertyMappings.Select(mapping => mapping.Property).FirstOrDefault();
        return new BackupColumn(column.Name, property is null ? ColumnKind.Json : Kind(property), column.StoreType, property?.GetElementType()?.ClrType == typeof(Guid));
    }

    private static ColumnKind Kind(IProperty property)
    {
        if (property.GetElementType() is not null)
        {
            return ColumnKind.List;
        }

        var type = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
        return kinds.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var kind)
            ? kind
            : throw new InvalidOperationException($"No backup knows how to keep {property.DeclaringType.DisplayName()}.{property.Name} ({type}).");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Modules;

namespace Sujarit.Site.Platform;

/// <summary>The history speaks of what the office does in the office's words.</summary>
public class AuditWordsTests(SampledHouses houses) : IClassFixture<SampledHouses>
{
    [Theory, OnBoth]
    public async Task Every_table_column_and_state_of_an_agencys_rows_has_a_thai_name(Engine engine)
    {
        var house = await houses.On(engine);
        var words = ((IEnumerable<IModule>)house.Services.GetService(typeof(IEnumerable<IModule>))!).SelectMany(module => module.AuditWords).ToDictionary();

        var keys = await house.Ask(db => Task.FromResult(db.Model.GetEntityTypes().Where(IsOfAgency).SelectMany(Keys).Distinct().ToList()));

        Assert.True(keys.Count > 150, $"{keys.Count} keys");
        Assert.DoesNotContain(keys, key => !words.TryGetValue(key, out var word) || !word.Any(letter => letter is >= 'ก' and <= '๛'));
    }

    [Theory, OnBoth]
    public async Task The_history_of_a_years_work_shows_no_name_of_a_table(Engine engine)
    {
        var house = await houses.On(engine);
        using var officer = await house.As(Role.ItaOfficer);

        var text = "";
        for (var number = 1; number <= 20 && !text.Contains("เพิ่ม มาตรการ แนวทาง หรือข้อ", StringComparison.Ordinal); number++)
        {
            text += (await officer.Get($"~/office/organizations/audit?page={number}")).Ok().Text;
        }

        Assert.Contains("เพิ่ม มาตรการ แนวทาง หรือข้อ", text, StringComparison.Ordinal);
        Assert.Contains("เพิ่ม งานรายงานของรอบ", text, StringComparison.Ordinal);
        Assert.Contains("สถานะ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("measures_", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InProgress", text, StringComparison.Ordinal);
    }

    private static bool IsOfAgency(IEntityType entity) => typeof(AgencyRecord).IsAssignableFrom(entity.ClrType) && entity.FindAnnotation("Sujarit:Unaudited") is null;

    private static IEnumerable<string> Keys(IEntityType entity)
    {
        var table = entity.GetTableName()!;
        var told = entity.GetProperties().Where(property =>
            property.Name is not (nameof(AgencyRecord.Id) or nameof(AgencyRecord.AgencyId) or nameof(AgencyRecord.Version)) && property.FindAnnotation("Sujarit:Unaudited") is null);
        return told.SelectMany(property => States(property).Select(state => $"{table}.{property.GetColumnName()}={state}").Prepend($"{table}.{property.GetColumnName()}")).Prepend(table);
    }

    private static string[] States(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsEnum ? Enum.GetNames(type) : [];
    }
}

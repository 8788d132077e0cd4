using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>Every form of the office, read from the pages as they stand, with everything wrong that can be typed: an answer in words, never a fault.</summary>
public class FormTests
{
    private static readonly string[] typed =
    [
        "",
        "99999999999999999999",
        "ก้ำ่​‮ {{x}} <b>\"'%\\ ๓๑/๒/๒๕๖๗ 😀",
        new('ก', 20_000),
    ];

    [Theory, OnBoth]
    public async Task Whatever_is_typed_into_a_form_is_answered_in_words(Engine engine)
    {
        await using var house = await House.OpenSampled(engine);
        var permissions = house.Services.GetRequiredService<Permissions>();
        var (wrong, tried) = (new List<string>(), 0);
        var pages = (await Doors.Of(house.Services)).Where(door => door is { IsOfAgency: true, IsPublic: false, Method: "GET", Handler: null });
        foreach (var door in pages.ToList())
        {
            var address = door.At(Settlement.Here, await IsolationCases.At(house, door, Settlement.Here));
            using var caller = await house.As(Enum.GetValues<Role>().First(role => door.Permissions.All(permission => permissions.Allow([role], permission))));
            foreach (var text in typed)
            {
                tried += await Fill(caller, address, text, wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(tried > 250, $"{tried} forms");
    }

    // Each form of the page once; a page that has gone with a form before is no page to fill.
    private static async Task<int> Fill(Caller caller, string address, string text, List<string> wrong)
    {
        var page = await caller.Send(HttpMethod.Get, address);
        if (page.Status != HttpStatusCode.OK || page.Header("Content-Type")?.StartsWith("text/html", StringComparison.Ordinal) != true)
        {
            return 0;
        }

        var forms = FilledForm.Typed(page).ToList();
        foreach (var form in forms)
        {
            form.Overwrite(text);
            using var content = form.Content();
            var answer = await caller.Send(form.Method, form.Address, content);
            if (answer.Code >= 500)
            {
                wrong.Add($"{answer.Code} at {form.Address} for “{text[..Math.Min(20, text.Length)]}”");
            }
        }

        return forms.Count;
    }
}

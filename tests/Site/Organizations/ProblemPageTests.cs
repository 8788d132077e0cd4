using System.Net;
using Sujarit.Platform.Access;

namespace Sujarit.Site;

/// <summary>Whatever cannot be answered is told so in Thai, on a page; nobody is left before an empty one.</summary>
public class ProblemPageTests
{
    [Theory, OnBoth]
    public async Task A_public_address_that_is_not_there_is_answered_with_a_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        foreach (var path in (string[])["~/ita/abc", "~/ita/2567/o99", "~/ita/2567/o1/versions/1"])
        {
            (await anybody.Send(HttpMethod.Get, path)).Is(HttpStatusCode.NotFound).Shows("ไม่พบหน้านี้");
        }
    }

    [Theory, OnBoth]
    public async Task A_method_no_page_knows_is_answered_with_a_page(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();

        (await anybody.Send(HttpMethod.Put, "/sign-in")).Is(HttpStatusCode.BadRequest).Shows("คำขอไม่ถูกต้อง");
        (await anybody.Send(HttpMethod.Delete, "~/")).Is(HttpStatusCode.BadRequest).Shows("คำขอไม่ถูกต้อง");
    }

    [Theory, OnBoth]
    public async Task A_form_that_cannot_be_read_is_called_unreadable_not_missing(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var anybody = house.Anybody();
        using var torn = new StringContent("x");
        torn.Headers.Remove("Content-Type");
        torn.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");

        (await anybody.Send(HttpMethod.Post, "/sign-in", torn)).Is(HttpStatusCode.BadRequest).Shows("คำขอไม่ถูกต้อง");
    }

    [Theory, OnBoth]
    public async Task A_year_that_was_not_sent_or_is_none_is_asked_for_again(Engine engine)
    {
        await using var house = await House.Open(engine);
        using var officer = await house.As(Role.ItaOfficer);
        const string form = "~/office/assessment/correct-rule/2567/toolweights";

        (await officer.Post(form, ("Form.Reason", "คู่มือ"))).Is(HttpStatusCode.UnprocessableEntity);
        (await officer.Post(form, ("Form.Reason", "คู่มือ"), ("Form.From", "<b>"), ("Form.To", "-1"))).Is(HttpStatusCode.UnprocessableEntity);
    }
}

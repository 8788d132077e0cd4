using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sujarit.Platform.Access;
using Sujarit.Ui.Languages;

namespace Sujarit.Organizations.Pages;

/// <summary>What a call that cannot be answered is told; it says the same for whatever is not there, and for whatever may not be seen.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ProblemPage(AgencyDirectory directory, Visit visit, PublicLinks links) : PageModel
{
    private const string office = "office";

    public string Title { get; private set; } = "";

    public string WhatToDo { get; private set; } = "";

    /// <summary>Whatever the method of the call, and however broken its form: a form that cannot be read leaves every argument unbound.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Tell(int.TryParse(RouteData.Values["code"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : StatusCodes.Status404NotFound);
        if (Response.StatusCode == StatusCodes.Status404NotFound && await AgencyOf(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath) is { } agency)
        {
            visit.Enter(agency);
            links.StandNowhere();
        }

        await next();
    }

    // Below an agency, but not in its office: the public asked there, and finds the agency's own pages around.
    private async Task<AgencyCard?> AgencyOf(string? path) =>
        path?.Split('/', 4) is { Length: > 2 } words && !string.Equals(words[2], office, StringComparison.OrdinalIgnoreCase) && (visit.Agency is null || visit.Agency.Code == words[1])
            ? await directory.Of(words[1])
            : null;

    private void Tell(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        (Title, WhatToDo) = code switch
        {
            400 => ("คำขอไม่ถูกต้อง", "โปรดย้อนกลับ โหลดหน้าเดิมใหม่ แล้วลองอีกครั้ง หากเปิดหน้าไว้นานให้เข้าสู่ระบบใหม่ก่อน"),
            401 or 403 => ("ท่านไม่มีสิทธิ์เปิดหน้านี้", "หากจำเป็นต้องใช้ โปรดติดต่อผู้ดูแลระบบของหน่วยงานให้เพิ่มบทบาท"),
            405 or 415 => ("เปิดหน้านี้ด้วยวิธีนี้ไม่ได้", "โปรดเริ่มจากหน้าแรก แล้วทำรายการใหม่"),
            413 => ("ข้อมูลที่ส่งมีขนาดใหญ่เกินไป", "โปรดย้อนกลับ ลดขนาดไฟล์หรือส่งทีละไฟล์"),
            414 => ("ที่อยู่เว็บยาวเกินไป", "โปรดเริ่มจากหน้าแรก หากค้นหาด้วยข้อความยาว โปรดใช้คำที่สั้นลง"),
            429 => ("ส่งคำขอถี่เกินไป", "โปรดรอสักครู่ ประมาณหนึ่งนาที แล้วลองใหม่"),
            >= 500 => ("ระบบขัดข้อง ขออภัย", "โปรดลองใหม่อีกครั้ง หากยังเป็นอยู่ โปรดแจ้งผู้ดูแลระบบพร้อมวันและเวลาที่เกิด"),
            _ => ("ไม่พบหน้านี้", "โปรดตรวจที่อยู่เว็บ หน้านี้อาจถูกย้ายหรือลบแล้ว หรือท่านไม่มีสิทธิ์เห็น"),
        };
    }
}

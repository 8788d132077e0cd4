using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sujarit.Disclosure.Profile;
using Sujarit.Platform.Access;
using Sujarit.Platform.Data;
using Sujarit.Platform.Pages;

namespace Sujarit.Disclosure.Pages.Office.Profile.Channels;

/// <summary>Writes a way the public reaches the agency.</summary>
[Needs(DisclosurePermission.Publish)]
internal sealed class EditModel(AppDb db) : OfficePage(db.Visit), IFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ChannelForm Form { get; set; } = new();

    /// <summary>The channel; null for one to be added.</summary>
    public Channel? Channel { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<ChannelKind>().Select(kind => new SelectListItem(ProfileWords.Of(kind), kind.ToString()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Channel = await db.Set<Channel>().FirstOrDefaultAsync(channel => channel.Id == Id);
        if (Id is not null && Channel is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public Task OnGet()
    {
        if (Channel is not null)
        {
            Form = ChannelForm.Of(Channel);
        }

        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        var channel = Channel;
        if (channel is null)
        {
            db.Add(channel = Sujarit.Disclosure.Profile.Channel.Begin((await db.Set<Channel>().MaxAsync(known => (int?)known.Order) ?? 0) + 1));
        }
        else
        {
            db.Expect(channel, Form.Version);
        }

        channel.Describe(Form.Kind, Form.Title, Form.Address, Form.Telephone, Form.Note);
        channel.Open(Form.IsOpen);
        await db.SaveChangesAsync();
        return Go("/profile/channels", channel.IsOpen ? "บันทึกแล้ว ประชาชนเห็นทันที" : "บันทึกแล้ว ช่องทางนี้ยังไม่แสดงต่อประชาชน");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        if (Channel is null)
        {
            return NotFound();
        }

        db.Expect(Channel, Form.Version);
        db.Remove(Channel);
        await db.SaveChangesAsync();
        return Go("/profile/channels", "ลบช่องทางแล้ว");
    }

    public Task Load()
    {
        Form.Version = this.Carried(Form.Version, Channel?.Version);
        Lead(Channel?.Title ?? "เพิ่มช่องทาง", ("ข้อมูลในเว็บไซต์", "/profile"), ("ช่องทางติดต่อ", "/profile/channels"));
        return Task.CompletedTask;
    }

    internal sealed class ChannelForm
    {
        public int Version { get; set; }

        [Display(Name = "ประเภท")]
        public ChannelKind Kind { get; set; }

        [Display(Name = "ชื่อช่องทาง")]
        [StringLength(Channel.LongestTitle, ErrorMessage = "ชื่อยาวเกินไป โปรดย่อ")]
        public string? Title { get; set; }

        [Display(Name = "ที่อยู่เว็บ")]
        [DataType(DataType.Url)]
        [StringLength(Channel.LongestAddress, ErrorMessage = "ที่อยู่เว็บยาวเกินไป")]
        public string? Address { get; set; }

        [Display(Name = "โทรศัพท์")]
        [StringLength(100)]
        public string? Telephone { get; set; }

        [Display(Name = "คำอธิบาย")]
        [DataType(DataType.MultilineText)]
        [StringLength(Channel.LongestNote, ErrorMessage = "คำอธิบายยาวเกินไป โปรดย่อ")]
        public string? Note { get; set; }

        [Display(Name = "แสดงต่อประชาชน")]
        public bool IsOpen { get; set; } = true;

        public static ChannelForm Of(Channel channel) =>
            new() { Version = channel.Version, Kind = channel.Kind, Title = channel.Title, Address = channel.Address, Telephone = channel.Telephone, Note = channel.Note, IsOpen = channel.IsOpen };
    }
}

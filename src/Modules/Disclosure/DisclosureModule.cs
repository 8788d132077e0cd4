using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Disclosure.Appeals;
using Sujarit.Disclosure.Exhibits;
using Sujarit.Disclosure.Archiving;
using Sujarit.Disclosure.Budget;
using Sujarit.Disclosure.Caching;
using Sujarit.Disclosure.Checking;
using Sujarit.Disclosure.Contracts;
using Sujarit.Disclosure.Embedding;
using Sujarit.Disclosure.Items;
using Sujarit.Disclosure.Map;
using Sujarit.Disclosure.Monitoring;
using Sujarit.Disclosure.News;
using Sujarit.Disclosure.OldSite;
using Sujarit.Disclosure.OpenData;
using Sujarit.Disclosure.Profile;
using Sujarit.Disclosure.Search;
using Sujarit.Disclosure.Sealing;
using Sujarit.Disclosure.Twin;
using Sujarit.Documents.Contracts;
using Sujarit.Platform.Access;
using Sujarit.Platform.Agenda;
using Sujarit.Platform.Archives;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Files;
using Sujarit.Platform.Modules;
using Sujarit.Platform.Subjects;

namespace Sujarit.Disclosure;

/// <summary>What the agency shows the public: every publication is a version with its time and hash, at the address the rulebook gives.</summary>
public sealed class DisclosureModule : IModule
{
    private const int placeInMenu = 30;

    public string Name => "การเปิดเผยข้อมูลสาธารณะ";

    public IReadOnlyList<Verb> Verbs => [CheckVerb.Verb, SealVerb.Verb, VerifyVerb.Verb];

    public IReadOnlyList<Permission> Permissions =>
        [
            new(DisclosurePermission.Read, "ดูรายการที่เผยแพร่และประวัติฉบับ", [.. Enum.GetValues<Role>()]),
            new(DisclosurePermission.Answer, "ตอบข้อมูลของข้อที่ส่วนราชการตนรับผิดชอบ", [Role.ItaOfficer, Role.Owner]),
            new(DisclosurePermission.AnswerAll, "ตอบข้อมูลทุกข้อ และกำหนดผู้รับผิดชอบ", [Role.ItaOfficer]),
            new(DisclosurePermission.Publish, "เผยแพร่ข้อมูลต่อสาธารณะ", [Role.ItaOfficer]),
            new(DisclosurePermission.Appeal, "บันทึกคะแนนที่ผู้ประเมินให้ และยอมรับหรือชี้แจงคะแนน", [Role.ItaOfficer]),
        ];

    public IReadOnlyList<MenuEntry> Menu =>
        [
            new("การเปิดเผย", "disclosure", DisclosurePermission.Read, null, placeInMenu),
            new("ข่าวและเว็บไซต์", "disclosure/news", DisclosurePermission.Read, null, placeInMenu + 1),
        ];

    public IReadOnlyList<PublicMenuEntry> PublicMenu =>
        [
            new("หน้าแรก", "", 10),
            new("ข่าวและกิจกรรม", "/news", 20),
            new("เกี่ยวกับหน่วยงาน", "/about", 30),
            new("การเปิดเผยข้อมูล", "/ita", 40),
            new("ข้อมูลตามหมวดหมู่", "/topics", 45),
            new("ติดต่อหน่วยงาน", "/contact", 50),
            new("ผู้บริหาร", "/about/executives", 110, IsBelow: true),
            new("บันทึกตราผนึก", "/seals", 85, IsBelow: true),
            new("ค้นหา", "/search", 80),
            new("ผังเว็บไซต์", "/site-map", 90, IsBelow: true),
            new("ข้อมูลเปิด", OpenAddress.Page, 92, IsBelow: true),
            new("สถานะเว็บไซต์", "/status", 95, IsBelow: true),
        ];

    public IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>([.. DisclosureWords.All, .. ExhibitAuditWords.All, .. NewsAuditWords.All, .. OldSiteWords.Audit, .. ProfileWords.Audit, .. SealWords.Audit, .. MonitorWords.Audit, .. AppealWords.Audit]);

    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<IArchiveSource, DisclosureArchive>();
        services.AddOutputCache(cache => cache.UseCaseSensitivePaths = true);
        services.AddSingleton<PublicEditions>();
        services.AddScoped<IInterceptor, PublishingWatch>();
        services.AddScoped<Publications>();
        services.AddScoped<PublicShelf>();
        services.AddScoped<PublicBudget>();
        services.AddScoped<ItemDesk>();
        services.AddScoped<IShownFiles, DisclosedFiles>();
        services.AddScoped<ItemBoard>();
        services.AddScoped<ItemPublishing>();
        services.AddScoped<OldSiteFiling>();
        services.AddScoped<Checkup>();
        services.AddScoped<FileReading>();
        services.AddSingleton<CheckBell>();
        services.AddScoped<IInterceptor, CheckWatch>();
        services.AddSingleton<CheckRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<CheckRoom>());
        services.AddScoped<SampleItems>();
        services.AddScoped<IApprovable, ItemApproval>();
        services.AddSingleton<FileProofs>();
        services.AddScoped<ISubjectKind, ExhibitSubject>();
        services.AddScoped<IAgendaSource, ItemAgenda>();
        services.AddSingleton<PublishingRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<PublishingRoom>());
        AddSite(services);
        services.AddSeals();
        services.AddMonitoring();
        services.AddOpenData();
        services.AddAppeals();
        AddTwin(services);
    }

    public void Use(IApplicationBuilder site) => site.UseMiddleware<PublicAnswer>();

    public async Task LoadSample(IServiceProvider services, SampleFolder sample)
    {
        await services.GetRequiredService<SampleItems>().Load(sample);
        await services.GetRequiredService<SampleMarks>().Load(sample);
        await services.GetRequiredService<SampleProfile>().Load(sample);
        await services.GetRequiredService<SampleNews>().Load(sample);
        await services.GetRequiredService<WatchList>().Renew();
    }

    public void Map(IEndpointRouteBuilder site)
    {
        Downloads.Map(site);
        ProfileDownloads.Map(site);
        NewsDownloads.Map(site);
        SiteMaps.Map(site);
        EmbedJson.Map(site);
        SealFiles.Map(site);
        SiteStatusJson.Map(site);
        OpenDoors.Map(site);
        PageTableDoors.Map(site);
    }

    private static void AddTwin(IServiceCollection services)
    {
        services.AddScoped<TwinSeeds>();
        services.AddScoped<TwinStatus>();
        services.AddSingleton<StaticTwin>();
        services.AddSingleton<TwinSettings>();
        services.AddSingleton<TwinBell>();
        services.AddSingleton<TwinRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<TwinRoom>());
    }

    // What the public site shows beside the items.
    private static void AddSite(IServiceCollection services)
    {
        services.AddScoped<PublicProfile>();
        services.AddScoped<PublicTopics>();
        services.AddScoped<PublicSearch>();
        services.AddScoped<SearchTexts>();
        services.AddScoped<ISearchSource, PageTexts>();
        services.AddScoped<ISearchSource, FileTexts>();
        services.AddScoped<ISearchSource, NewsTexts>();
        services.AddScoped<IInterceptor, SearchWatch>();
        services.AddScoped<PublicPages>();
        services.AddScoped<IPublicPlaces, MenuPlaces>();
        services.AddScoped<IPublicPlaces, NewsPlaces>();
        services.AddScoped<IPublicPlaces, TopicPlaces>();
        services.AddScoped<IPublicPlaces, ItaPlaces>();
        services.AddScoped<EmbeddedYear>();
        services.AddScoped<SampleProfile>();
        services.AddScoped<PublicNews>();
        services.AddScoped<NewsDesk>();
        services.AddScoped<NewsFeed>();
        services.AddScoped<SampleNews>();
        services.AddScoped<ISubjectKind, NewsSubject>();
        services.AddScoped<IArchiveSource, NewsArchive>();
        services.AddScoped<IArchiveSource, MonitorArchive>();
        services.AddScoped<IArchiveSource, ProfileArchive>();
        services.AddSearchLimit();
        services.AddHostedService<SearchRoom>();
    }
}

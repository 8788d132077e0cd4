using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Modules.Kernel;
using Sujarit.Platform.Access;
using Sujarit.Ui;
using Sujarit.Ui.Languages;

namespace Sujarit.Modules.Ui;

/// <summary>A page without a site: binds what is posted and draws tags as the site does.</summary>
internal sealed class Screen
{
    public static TimeProvider Clock { get; } = new StoppedClock("2024-02-12T03:00:00Z");

    private static readonly ServiceProvider services = Services();

    public Screen(object? model = null, bool thaiDigits = false)
    {
        var visit = new Visit(new Permissions([]));
        visit.Enter(new AgencyCard(Guid.NewGuid(), "thansujarit", "อบต.ธารสุจริต", null, null, null, thaiDigits));
        Digits = new Digits(visit);
        Say = new Tongue(new PublicWords([]), Digits);
        var http = new DefaultHttpContext { RequestServices = services };
        View = new ViewContext
        {
            HttpContext = http,
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            ViewData = new ViewDataDictionary(Metadata, new ModelStateDictionary()) { Model = model },
        };
    }

    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public Digits Digits { get; }

    public Tongue Say { get; }

    public ViewContext View { get; }

    public ModelStateDictionary State => View.ViewData.ModelState;

    private static IModelMetadataProvider Metadata => services.GetRequiredService<IModelMetadataProvider>();

    /// <summary>Binds and checks a form posted under the name Input.</summary>
    public static async Task<(T? Form, ModelStateDictionary State)> Post<T>(params (string Name, string Value)[] posted)
        where T : class
    {
        var metadata = Metadata.GetMetadataForType(typeof(T));
        var binding = new Microsoft.AspNetCore.Mvc.ModelBinding.BindingInfo { BindingSource = BindingSource.Form };
        var binder = services.GetRequiredService<IModelBinderFactory>()
            .CreateBinder(new ModelBinderFactoryContext { BindingInfo = binding, Metadata = metadata, CacheToken = metadata });
        var form = new FormCollection(posted.GroupBy(field => field.Name).ToDictionary(
            field => field.Key,
            field => new Microsoft.Extensions.Primitives.StringValues([.. field.Select(value => value.Value)])));
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        var result = await services.GetRequiredService<Microsoft.AspNetCore.Mvc.ModelBinding.ParameterBinder>().BindModelAsync(
            action,
            binder,
            new FormValueProvider(BindingSource.Form, form, CultureInfo.InvariantCulture),
            new ParameterDescriptor { Name = "Input", ParameterType = typeof(T), BindingInfo = binding },
            metadata,
            value: null,
            container: null);
        return ((T?)result.Model, action.ModelState);
    }

    public static ModelExpression Property(object form, string name) =>
        new("Input." + name, Metadata.GetModelExplorerForType(form.GetType(), form).GetExplorerForProperty(name)!);

    public static async Task<IElement> Draw(TagHelper tag, string inside = "", params (string Name, object Value)[] attributes)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput(
            "x",
            new TagHelperAttributeList(attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))),
            (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(inside)));
        await tag.ProcessAsync(context, output);
        return Read(output);
    }

    public static IElement Read(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Encoder);
        // A heading cell stands only in a table.
        var markup = writer.ToString();
        var isCell = markup.StartsWith("<th", StringComparison.Ordinal);
        return new HtmlParser().ParseDocument(isCell ? $"<table><tr>{markup}</tr></table>" : markup).Body!;
    }

    private static ServiceProvider Services()
    {
        var all = new ServiceCollection();
        all.AddLogging();
        all.AddSingleton(Clock);
        all.AddMvcCore().AddDataAnnotations().AddViews().AddMvcOptions(UiSetup.Use);
        return all.BuildServiceProvider();
    }
}

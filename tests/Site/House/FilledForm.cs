using System.Globalization;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sujarit.Site;

/// <summary>A form of a page as a browser would send it.</summary>
internal sealed class FilledForm
{
    private readonly Page page;
    private readonly IHtmlFormElement form;
    private readonly IHtmlElement button;
    private readonly List<(string Name, object Value)> fields = [];

    private FilledForm(Page page, IHtmlFormElement form, IHtmlElement button)
    {
        this.page = page;
        this.form = form;
        this.button = button;
        fields.AddRange(Controls.SelectMany(Standing));
        if (button.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add((name, button.GetAttribute("value") ?? ""));
        }
    }

    public HttpMethod Method => HttpMethod.Parse(button.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get");

    /// <summary>Where it is sent.</summary>
    public string Address
    {
        get
        {
            var action = button.GetAttribute("formaction") ?? form.GetAttribute("action");
            var address = string.IsNullOrEmpty(action) ? page.Address : new Uri(page.Address, action);
            return Method == HttpMethod.Get
                ? address.AbsolutePath + "?" + string.Join('&', Texts.Select(text => $"{Uri.EscapeDataString(text.Key)}={Uri.EscapeDataString(text.Value)}"))
                : address.PathAndQuery;
        }
    }

    private bool IsMultipart => (button.GetAttribute("formenctype") ?? form.GetAttribute("enctype")) == "multipart/form-data";

    private IEnumerable<IHtmlElement> Controls =>
        form.Elements.Where(control => !control.IsDisabled() && control.GetAttribute("name") is { Length: > 0 });

    private IEnumerable<KeyValuePair<string, string>> Texts => fields.Select(typed => KeyValuePair.Create(typed.Name, typed.Value as string ?? ((Upload)typed.Value).Name));

    /// <summary>The form with a button of these words; more than one such form is told by <c>#id</c> of form or button before the words.</summary>
    public static FilledForm Of(Page page, string button)
    {
        var buttons = page.Document.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>().Where(candidate => Says(candidate, button)).ToList();
        Assert.True(buttons.Count > 0, $"no button “{button}” on {page}");
        var pressed = buttons[0];
        var owner = pressed.GetAttribute("form") is { Length: > 0 } id ? page.Document.GetElementById(id) : pressed.Closest("form");
        return new FilledForm(page, owner as IHtmlFormElement ?? throw new InvalidOperationException($"“{button}” belongs to no form on {page}"), pressed);
    }

    /// <summary>The form of a page that is posted to this handler of it; null for the one without. Of rows that each have one, the first.</summary>
    public static FilledForm PostedTo(Page page, string? handler)
    {
        var posted = page.Document.Forms.OfType<IHtmlFormElement>()
            .Where(one => string.Equals(one.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase) && LeadsTo(page, one.GetAttribute("action"), handler))
            .ToList();
        // A second button of a form may post it elsewhere.
        if (posted.Count == 0 && page.Document.QuerySelectorAll("button[formaction]").OfType<IHtmlElement>().FirstOrDefault(one => LeadsTo(page, one.GetAttribute("formaction"), handler)) is { } button)
        {
            return new FilledForm(page, (IHtmlFormElement)button.Closest("form")!, button);
        }

        Assert.True(posted.Count > 0, $"no form for handler “{handler}” on {page}");
        return new FilledForm(page, posted[0], posted[0].QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>().First());
    }

    /// <summary>The forms of a page into which something can be typed, within what is its own: neither its search nor its menus.</summary>
    public static IEnumerable<FilledForm> Typed(Page page) =>
        page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .Select(form => (Form: form, Button: form.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>().FirstOrDefault()))
            .Where(one => one.Button is not null)
            .Select(one => new FilledForm(page, one.Form, one.Button!))
            .Where(form => form.Controls.Any(IsTyped));

    /// <summary>Types the same into every field that takes letters, and leaves every list at its first choice.</summary>
    public void Overwrite(string text)
    {
        foreach (var control in Controls.ToList())
        {
            var name = control.GetAttribute("name")!;
            if (IsTyped(control))
            {
                Forge(name, text);
            }
            else if (control is IHtmlSelectElement { Options: [var first, ..] })
            {
                Forge(name, first.Value);
            }
        }
    }

    /// <summary>Sends what no field of the page would.</summary>
    public void Forge(string name, string value)
    {
        fields.RemoveAll(typed => string.Equals(typed.Name, name, StringComparison.OrdinalIgnoreCase));
        fields.Add((name, value));
    }

    /// <summary>Takes the last choice of a list.</summary>
    public void ChooseLast(string name) =>
        Type(name, Controls.OfType<IHtmlSelectElement>().First(list => list.GetAttribute("name") == name).Options.Last(option => option.Value.Length > 0).Value);

    /// <summary>Types into a field, which has to be there.</summary>
    public void Type(string name, object? value)
    {
        var here = Controls.Where(control => control.GetAttribute("name") == name).ToList();
        Assert.True(here.Count > 0, $"the form has no field {name}, but {string.Join(", ", Controls.Select(control => control.GetAttribute("name")).Distinct())}");
        fields.RemoveAll(typed => typed.Name == name);
        fields.AddRange(Values(here, value).Select(one => (name, one)));
    }

    public HttpContent? Content()
    {
        if (Method == HttpMethod.Get)
        {
            return null;
        }

        if (!IsMultipart)
        {
            return new FormUrlEncodedContent(Texts);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value is Upload file)
            {
                var part = new ByteArrayContent(file.Content);
                part.Headers.ContentType = new MediaTypeHeaderValue(file.Type);
                content.Add(part, name, file.Name.Length == 0 ? "\"\"" : file.Name);
            }
            else
            {
                content.Add(new StringContent((string)value), name);
            }
        }

        return content;
    }

    private static bool LeadsTo(Page page, string? action, string? handler)
    {
        var place = action is { Length: > 0 } ? new Uri(page.Address, action) : page.Address;
        return place.AbsolutePath == page.Address.AbsolutePath
            && (handler is null ? !place.Query.Contains("handler=", StringComparison.OrdinalIgnoreCase) : place.Query.Contains($"handler={handler}", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Says(IHtmlElement button, string words) =>
        words.StartsWith('#')
            ? button.Id == words[1..]
            : string.Join(' ', (button is IHtmlInputElement input ? input.Value ?? "" : button.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == words;

    private static bool IsTyped(IHtmlElement control) =>
        control is IHtmlTextAreaElement or IHtmlInputElement { Type: not ("hidden" or "checkbox" or "radio" or "file" or "submit" or "button" or "reset" or "image") };

    private static IEnumerable<object> Values(List<IHtmlElement> controls, object? value) =>
        value switch
        {
            null => [],
            Upload file => [file],
            IEnumerable<Upload> files => files,
            // A box sends its own value, and beside it the hidden "false" that stands for an empty one.
            bool isTicked => [.. isTicked ? [Box(controls).Value] : Array.Empty<string>(), .. controls.OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => input.Value)],
            IEnumerable<string> several => several,
            IFormattable formattable => [formattable.ToString(null, CultureInfo.InvariantCulture)],
            _ => [value.ToString()!],
        };

    private static IHtmlInputElement Box(List<IHtmlElement> controls) => controls.OfType<IHtmlInputElement>().First(input => input.Type is "checkbox" or "radio");

    // What the control sends if nobody touches it.
    private static IEnumerable<(string Name, object Value)> Standing(IHtmlElement control)
    {
        var name = control.GetAttribute("name")!;
        return control switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" } or IHtmlButtonElement => [],
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "file" } => [(name, new Upload("", []))],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement list => list.Options.Where(option => option.IsSelected && !option.IsDisabled).Select(option => (name, (object)option.Value)),
            _ => [],
        };
    }
}

namespace Sujarit.Ui.Fields;

/// <summary>What a field looks like.</summary>
internal enum FieldKind
{
    Text,
    TextArea,
    Select,
    Radio,
    Checks,
    Check,
    Date,
    Number,
    Password,
    Email,
    File,
    Search,
    Tel,
    Url,
}

using Sujarit.Platform.Modules;

namespace Sujarit.Documents;

/// <summary>Papers: read from any office file, printed as DOCX and PDF in the official forms.</summary>
public sealed class DocumentsModule : IModule
{
    public string Name => "เอกสารราชการ";
}

using Sujarit.Platform.Modules;

namespace Sujarit.Disclosure;

/// <summary>What the agency shows the public: every publication is a version with its time and hash, at the address the rulebook gives.</summary>
public sealed class DisclosureModule : IModule
{
    public string Name => "การเปิดเผยข้อมูลสาธารณะ";
}

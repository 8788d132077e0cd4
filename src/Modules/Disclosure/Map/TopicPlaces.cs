using Sujarit.Assessment.Contracts;
using Sujarit.Ui.Languages;

namespace Sujarit.Disclosure.Map;

/// <summary>What is published, by what people look for.</summary>
internal sealed class TopicPlaces(Tongue say) : IPublicPlaces
{
    public Task<IReadOnlyList<PublicSection>> Sections() =>
        Task.FromResult<IReadOnlyList<PublicSection>>([new(say["ข้อมูลตามหมวดหมู่"], [.. ItemTopic.All.Select(topic => new PublicPlace($"/topics/{topic}", say[PublicTopics.Titles[topic]], null))])]);
}

namespace Sujarit.Disclosure;

/// <summary>The codes of this module's permissions.</summary>
internal static class DisclosurePermission
{
    public const string Read = "disclosure.read";

    /// <summary>To answer the items of one's own office.</summary>
    public const string Answer = "disclosure.answer";

    /// <summary>To answer every item, and to say who answers it by when.</summary>
    public const string AnswerAll = "disclosure.answer-all";

    /// <summary>To publish items, now or at a later time.</summary>
    public const string Publish = "disclosure.publish";

    /// <summary>To record what the assessors gave, and to accept or contest it.</summary>
    public const string Appeal = "disclosure.appeal";
}

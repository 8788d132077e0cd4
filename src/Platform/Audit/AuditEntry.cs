using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sujarit.Platform.Data;

namespace Sujarit.Platform.Audit;

/// <summary>
/// One act: who, when, what, before and after. Each carries the hash of the one before it in its agency's chain, so that none can be
/// altered, taken out or put elsewhere unnoticed. What concerns no agency stands in the chain of the empty id.
/// </summary>
public sealed class AuditEntry : IOfAgency
{
    /// <summary>The hash before the first entry.</summary>
    public const string Beginning = "";

    private AuditEntry()
    {
    }

    public Guid AgencyId { get; private set; }

    /// <summary>Its place in the chain, from 1 without gaps.</summary>
    public long Number { get; private set; }

    /// <summary>To the millisecond.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The account; null for the program itself and for people who are not signed in.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The person's name as it was then.</summary>
    public string Actor { get; private set; } = "";

    /// <summary><c>added</c>, <c>changed</c>, <c>removed</c>, or a word of the module.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The table.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The row.</summary>
    public string SubjectId { get; private set; } = "";

    /// <summary>What changed, as it was: a JSON object by column; null for a new row.</summary>
    public string? Before { get; private set; }

    /// <summary>What changed, as it is; null for a row that was taken out.</summary>
    public string? After { get; private set; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public string Previous { get; private set; } = Beginning;

    /// <summary>SHA-256 over everything above, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    internal static AuditEntry Of(AuditDraft draft, Guid chain, long number, string previous, DateTimeOffset at, Guid? account, string actor)
    {
        var entry = new AuditEntry
        {
            AgencyId = chain,
            Number = number,
            At = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()),
            AccountId = account,
            Actor = actor,
            Act = draft.Act,
            Subject = draft.Subject,
            SubjectId = draft.SubjectId,
            Before = draft.Before,
            After = draft.After,
            Previous = previous,
        };
        entry.Hash = entry.Compute();
        return entry;
    }

    /// <summary>The hash its content should have.</summary>
    public string Compute() => Compute(AgencyId, Number, Previous);

    /// <summary>The hash it would have at another place.</summary>
    internal string Compute(Guid chain, long number, string previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] parts =
        [
            chain.ToString("D"), number.ToString("D", null), At.ToUnixTimeMilliseconds().ToString("D", null), AccountId?.ToString("D"),
            Actor, Act, Subject, SubjectId, Before, After, previous,
        ];
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            // The length before each part: "ab","c" and "a","bc" must differ, and so must null and "".
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

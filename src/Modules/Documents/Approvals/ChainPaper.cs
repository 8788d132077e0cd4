using Sujarit.Documents.Contracts;
using Sujarit.Kernel.Thai;

namespace Sujarit.Documents.Approvals;

/// <summary>The chain as the paper prints it: the author's signature, then each opinion with its signature and date.</summary>
internal static class ChainPaper
{
    /// <summary>The paper with its chain.</summary>
    public static Document Print(Document paper, int at, IEnumerable<Block> chain)
    {
        var place = Math.Clamp(at, 0, paper.Blocks.Count);
        return paper with { Blocks = [.. paper.Blocks.Take(place), .. chain, .. paper.Blocks.Skip(place)] };
    }

    /// <summary>The blocks of the chain.</summary>
    /// <param name="approval">The way up.</param>
    /// <param name="pictures">The pictures of signatures by their file; those not there are printed as words.</param>
    public static IReadOnlyList<Block> Of(Approval approval, IReadOnlyDictionary<Guid, byte[]> pictures) =>
        [.. approval.InOrder.Select(step => Block(step, pictures)).Select((block, at) => block is Signature named && approval.Steps[0].IsNamed && at < approval.Steps.Count - 1 ? named with { StaysWithNext = true } : block)];

    /// <summary>The signature of a step without its date, where the paper itself says it.</summary>
    public static Signature Undated(ApprovalStep step, IReadOnlyDictionary<Guid, byte[]> pictures)
    {
        var signature = Signature(step, pictures);
        return step.IsSigned ? signature with { Positions = [.. signature.Positions.SkipLast(1)] } : signature;
    }

    private static Block Block(ApprovalStep step, IReadOnlyDictionary<Guid, byte[]> pictures)
    {
        var signature = Signature(step, pictures);
        var opinion = ThaiDigits.ToThai(step.Opinion ?? "");
        return (step.Order == 0 || step.IsNamed) && opinion.Length == 0 ? signature : new Opinion($"ความเห็น{ThaiDigits.ToThai(step.Position)}", signature) { Text = step.IsSigned && opinion.Length == 0 ? "ทราบ" : opinion };
    }

    private static Signature Signature(ApprovalStep step, IReadOnlyDictionary<Guid, byte[]> pictures)
    {
        if (!step.IsSigned)
        {
            return new Signature(step.PersonName ?? "", [step.Position]);
        }

        List<string> lines = [.. Positions(step)];
        if (step.Remark is { } remark)
        {
            lines.Add($"({remark})");
        }

        lines.Add(ThaiDate.Full(step.SignedOn!.Value));
        return new Signature(step.SignerName!, lines)
        {
            InWords = step.Way == SigningWay.Scan ? "ลงนามในกระดาษแล้ว" : step.SignerName!,
            Picture = step.FileId is { } file && step.Way is SigningWay.Drawn or SigningWay.Picture && pictures.TryGetValue(file, out var picture) ? picture : default(ReadOnlyMemory<byte>?),
        };
    }

    // The signer's own position comes first, then in which way and for which position he acts (ระเบียบงานสารบรรณ, คำอธิบาย on ลงชื่อ และตำแหน่ง).
    private static IEnumerable<string> Positions(ApprovalStep step)
    {
        if (step.Acting is not { } kind)
        {
            var own = ThaiDigits.ToThai(step.SignerPosition ?? step.Position);
            return step.IsNamed && own != step.Position ? [own, step.Position] : [own];
        }

        var by = $"{step.SignerPosition} {ApprovalWords.Of(kind)}".TrimStart();
        return [ThaiDigits.ToThai(by), ThaiDigits.ToThai(step.Position), $"ตามคำสั่งที่ {ThaiDigits.ToThai(step.ActingOrder ?? "")}"];
    }
}

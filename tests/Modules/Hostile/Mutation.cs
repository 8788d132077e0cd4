using System.IO.Compression;

namespace Sujarit.Modules.Hostile;

/// <summary>Spoils copies of a file: bits turned, pieces cut, doubled, swapped; in a packed file also inside its parts.</summary>
internal sealed class Mutation(int seed)
{
    private readonly Random chance = new(seed);

    public byte[] Spoil(byte[] file) => file.AsSpan().StartsWith("PK"u8) && chance.Next(3) > 0 ? SpoilPart(file) : SpoilBytes(file);

    private byte[] SpoilBytes(byte[] original)
    {
        var spoiled = original.ToList();
        for (var times = chance.Next(1, 6); times > 0 && spoiled.Count > 8; times--)
        {
            var from = chance.Next(spoiled.Count);
            var length = Math.Min(chance.Next(1, 200), spoiled.Count - from);
            switch (chance.Next(6))
            {
                case 0 or 1:
                    spoiled[from] ^= (byte)(1 << chance.Next(8));
                    break;
                case 2:
                    spoiled.RemoveRange(from, length);
                    break;
                case 3:
                    spoiled.InsertRange(chance.Next(spoiled.Count), spoiled.GetRange(from, length));
                    break;
                case 4:
                    spoiled.RemoveRange(from, chance.Next(20) == 0 ? spoiled.Count - from : 1);
                    break;
                default:
                    spoiled[from] = (byte)chance.Next(256);
                    break;
            }
        }

        return [.. spoiled];
    }

    private byte[] SpoilPart(byte[] file)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        var victim = chance.Next(source.Entries.Count);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var index = 0; index < source.Entries.Count; index++)
            {
                using var part = source.Entries[index].Open();
                using var content = new MemoryStream();
                part.CopyTo(content);
                using var copy = archive.CreateEntry(source.Entries[index].FullName, CompressionLevel.NoCompression).Open();
                copy.Write(index == victim ? SpoilBytes(content.ToArray()) : content.ToArray());
            }
        }

        return target.ToArray();
    }
}

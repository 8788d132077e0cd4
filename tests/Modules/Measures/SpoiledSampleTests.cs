using System.Globalization;
using Sujarit.Documents.Contracts;
using Sujarit.Kernel;
using Sujarit.Modules.Hostile;

namespace Sujarit.Modules.Measures;

public class SpoiledSampleTests
{
    private const int fewInTheSuite = 600;
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    /// <summary>Every spoiled copy of a sample is read as a report or refused in a sentence; SUJARIT_MUTATIONS says how many copies.</summary>
    [Fact]
    public async Task Spoiled_copies_of_the_samples_are_read_or_refused()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable("SUJARIT_MUTATIONS"), CultureInfo.InvariantCulture, out var given) ? given : fewInTheSuite;
        var samples = Samples.Names.Select(Samples.BytesOf).ToList();
        using var folder = new Folder();
        for (var copy = 0; copy < times; copy++)
        {
            await TryAt(new Mutation(copy).Spoil(samples[copy % samples.Count]), copy, folder);
        }
    }

    private static async Task TryAt(byte[] spoiled, int copy, Folder folder)
    {
        var path = folder.File("spoiled");
        await File.WriteAllBytesAsync(path, spoiled, TestContext.Current.CancellationToken);
        try
        {
            await Task.Run(() => Samples.Read(DocumentReader.Read(path)), TestContext.Current.CancellationToken).WaitAsync(patience, TestContext.Current.CancellationToken);
        }
        catch (UnreadableException)
        {
            // Refused in a sentence, as it should be.
        }
        catch (Exception other)
        {
            throw new InvalidOperationException($"Copy {copy} was neither read nor refused.", other);
        }
    }
}

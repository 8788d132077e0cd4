using System.Globalization;
using System.Runtime.InteropServices;

namespace Sujarit.Modules.Hostile;

public sealed partial class MemoryTests
{
    private const int most = 300;

    public static TheoryData<string, string> Files =>
        new()
        {
            { nameof(HostileFiles.WordBomb), "zip bomb" },
            { nameof(HostileFiles.ExcelBomb), "zip bomb" },
            { nameof(HostileFiles.MillionRows), "แถวของตาราง" },
            { nameof(HostileFiles.HugeText), "ใหญ่เกินกว่าที่อ่านได้" },
            { nameof(HostileFiles.LargestText), "[ก|ข|ค|" },
            { nameof(HostileFiles.LargestHtml), "[ก|ข|ค|" },
            { nameof(HostileFiles.OneEndlessAttribute), "ท่อนเดียวยาวผิดปกติ" },
            { nameof(HostileFiles.EndlessNames), "โครงสร้างผิดปกติ" },
            { nameof(HostileFiles.EndlessDirectory), "ส่วนย่อยข้างในมากผิดปกติ" },
            { nameof(HostileFiles.PdfBomb), "zip bomb" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_is_met_within_300_megabytes(string file, string said)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Peak memory is read from /proc.");
        var write = typeof(HostileFiles).GetMethod(file)!.CreateDelegate<Action<string>>();

        var (answer, megabytes) = await Attempt.Alone(write);

        TestContext.Current.TestOutputHelper!.WriteLine($"{file}: {megabytes} MB");
        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.InRange(megabytes, 1, most);
    }

    [Fact(Explicit = true)]
    public async Task Reads_the_file_it_is_given()
    {
        var file = Environment.GetEnvironmentVariable(Attempt.FileVariable);
        Assert.SkipWhen(file is null, "Run by the tests above in a process of its own.");

        var said = Environment.GetEnvironmentVariable(Attempt.NobodyVariable) is null ? Attempt.Say(file!) : AsNobody(() => Attempt.Say(file!));

        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kilobytes = int.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(
            Environment.GetEnvironmentVariable(Attempt.AnswerVariable)!,
            [(kilobytes / 1024).ToString(CultureInfo.InvariantCulture), said.ReplaceLineEndings(" ")],
            TestContext.Current.CancellationToken
        );
    }

    private static string AsNobody(Func<string> say)
    {
        const uint root = 0;
        const uint nobody = 65534;
        Assert.Equal(0, SetEffectiveUser(nobody));
        try
        {
            return say();
        }
        finally
        {
            Assert.Equal(0, SetEffectiveUser(root));
        }
    }

    [LibraryImport("libc", EntryPoint = "seteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetEffectiveUser(uint user);
}

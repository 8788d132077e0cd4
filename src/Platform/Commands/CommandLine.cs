using Sujarit.Kernel;

namespace Sujarit.Platform.Commands;

/// <summary>Finds the verb, runs it, and tells people and machines apart: JSON on standard output, sentences on standard error.</summary>
/// <param name="verbs">Every verb of the program.</param>
/// <param name="output">Takes the answer.</param>
/// <param name="messages">Takes what is said to a person.</param>
/// <param name="installation">Opens the installation for the verbs that work on its data.</param>
/// <param name="isInstalled">Whether there is one to be opened.</param>
public sealed class CommandLine(
    IReadOnlyList<Verb> verbs,
    Stream output,
    TextWriter messages,
    Func<IServiceProvider>? installation = null,
    Func<bool>? isInstalled = null
)
{
    private const int answered = 0;
    private const int ourFault = 1;
    private const int wrongUsage = 2;
    private const int cannotRead = 3;

    /// <summary>Runs what was typed.</summary>
    /// <returns>0 answered, 2 wrong usage, 3 the input cannot be read, 1 our fault.</returns>
    public int Run(IReadOnlyList<string> typed)
    {
        var name = typed.FirstOrDefault(word => word != "--json");
        if (name is null or "help" or "--help" or "-h")
        {
            ListVerbs();
            return name is null ? wrongUsage : answered;
        }

        var verb = verbs.FirstOrDefault(known => known.Name == name);
        if (verb is null)
        {
            messages.WriteLine($"ไม่มีคำสั่ง “{name}”");
            ListVerbs();
            return wrongUsage;
        }

        return Run(verb, [.. typed.SkipWhile(word => word != name).Skip(1)]);
    }

    private int Run(Verb verb, IReadOnlyList<string> words)
    {
        if (words.Any(word => word is "--help" or "-h"))
        {
            messages.WriteLine($"{verb.Summary}\n  {verb.Usage}");
            return answered;
        }

        try
        {
            var answer = verb.Answer(VerbLine.Read(verb, words, messages.WriteLine, installation, isInstalled));
            AnswerJson.Write(answer, output);
            return answered;
        }
        catch (UsageException wrong)
        {
            messages.WriteLine($"{wrong.Message}\n  วิธีใช้: {verb.Usage}");
            return wrongUsage;
        }
        catch (Exception refused) when (refused is UnreadableException or RuleBrokenException)
        {
            messages.WriteLine(refused.Message);
            return cannotRead;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            messages.WriteLine("โปรแกรมขัดข้อง ขออภัย กรุณาส่งข้อความต่อไปนี้ให้ผู้ดูแลระบบ");
            messages.WriteLine(fault);
            return ourFault;
        }
    }

    private void ListVerbs()
    {
        messages.WriteLine("คำสั่งที่ใช้ได้");
        foreach (var verb in verbs)
        {
            messages.WriteLine($"  {verb.Usage}\n      {verb.Summary}");
        }
    }
}

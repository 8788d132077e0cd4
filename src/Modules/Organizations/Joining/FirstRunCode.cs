using System.Security.Cryptography;
using System.Text;
using Sujarit.Organizations.SignIn;

namespace Sujarit.Organizations.Joining;

/// <summary>
/// The code that opens the first page of an empty installation. It is told at the terminal only, so nobody else on the network can take the
/// installation first; a new one with each start, and after some wrong ones none until the next.
/// </summary>
internal sealed class FirstRunCode
{
    private const int mostWrong = 20;

    private readonly string code = RandomPassword.Make();
    private int wrong;
    private bool isSpent;

    /// <summary>What the terminal shows.</summary>
    public string Shown => code;

    public bool Is(string typed)
    {
        var isRight = !isSpent && wrong < mostWrong
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed.Trim().ToLowerInvariant()), Encoding.UTF8.GetBytes(code));
        if (!isRight)
        {
            Interlocked.Increment(ref wrong);
        }

        return isRight;
    }

    public void Spend() => isSpent = true;
}

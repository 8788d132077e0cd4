using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Sujarit.Platform.Notices;

/// <summary>Seals letters while they wait: whoever reads the database alone learns neither who gets one nor the link in it.</summary>
internal sealed class LetterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("Sujarit.Platform.Letter");

    public string Close(Letter letter) => seal.Protect(JsonSerializer.Serialize(letter));

    /// <summary>The letter; null where its key is gone.</summary>
    public Letter? Open(string letter)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(seal.Unprotect(letter));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

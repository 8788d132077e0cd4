using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sujarit.Kernel;
using Sujarit.Organizations.SignIn;
using Sujarit.Platform.Commands;
using Sujarit.Platform.Data;

namespace Sujarit.Organizations;

/// <summary>Gives an account a new password at the terminal, for whoever can receive no link.</summary>
internal static class PasswordVerb
{
    private const string off = "off";

    public static Verb Verb { get; } =
        new("password", "password --account อีเมล [--two-factor off]", "ตั้งรหัสผ่านใหม่แบบสุ่มให้บัญชีและแสดงครั้งเดียว ปิดการยืนยันสองขั้นตอนด้วยก็ได้", ["account", "two-factor"], Files: 0, Answer);

    private static object Answer(VerbLine line)
    {
        var email = line.Required("account");
        var isCodesOff = line["two-factor"] switch
        {
            null => false,
            off => true,
            _ => throw new UsageException("--two-factor มีค่าได้เพียง off"),
        };
        return Change(line.Services, email, isCodesOff).GetAwaiter().GetResult();
    }

    private static async Task<object> Change(IServiceProvider services, string email, bool isCodesOff)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var key = Account.Key(email);
        var account = await db.Set<Account>().FirstOrDefaultAsync(account => account.NormalizedUserName == key)
            ?? throw new UnreadableException($"ไม่มีบัญชี {email} โปรดตรวจอีเมล");
        var password = RandomPassword.Make();
        scope.ServiceProvider.GetRequiredService<Passwords>().Set(account, password);
        if (isCodesOff)
        {
            account.AskForNoCodes();
        }

        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<Attempts>().Succeed(account.Id);
        await scope.ServiceProvider.GetRequiredService<Sessions>().EndAll(account.Id);
        await scope.ServiceProvider.GetRequiredService<AccountTrace>().Suffered(account.Id, AccountTrace.PasswordChanged);
        return new { account = account.Email, password };
    }
}

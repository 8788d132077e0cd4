using System.Text;

namespace Sujarit.Kernel.Thai;

/// <summary>
/// Amounts in words, as cheques and contracts carry them: baht and satang are read apart; groups of six digits joined by ล้าน, said again for each;
/// a last one behind any higher digit is เอ็ด, two tens are ยี่สิบ, one ten is สิบ, zeros are silent.
/// </summary>
public static class BahtText
{
    private const ulong million = 1_000_000;

    private static readonly string[] digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly string[] places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

    /// <summary>
    /// Reads the amount out: <c>ยี่สิบเอ็ดบาทห้าสิบสตางค์</c>, <c>หนึ่งร้อยเอ็ดบาทถ้วน</c>, <c>ยี่สิบห้าสตางค์</c> below one baht, <c>ศูนย์บาทถ้วน</c>;
    /// a negative amount begins with ลบ.
    /// </summary>
    public static string Of(Money amount)
    {
        // The size of the smallest long has no long of its own.
        var satang = amount.Satang < 0 ? (ulong)-(amount.Satang + 1) + 1 : (ulong)amount.Satang;
        var (baht, rest) = (satang / 100, satang % 100);
        var words = new StringBuilder(amount.Satang < 0 ? "ลบ" : "");
        if (baht > 0 || rest == 0)
        {
            words.Append(Number(baht)).Append("บาท");
        }

        return words.Append(rest == 0 ? "ถ้วน" : Number(rest) + "สตางค์").ToString();
    }

    /// <summary>Reads a whole number out: <c>สองพันห้าร้อยหกสิบเจ็ด</c>, <c>ยี่สิบเอ็ด</c>, <c>ศูนย์</c>.</summary>
    public static string Whole(ulong number) => Number(number);

    private static string Number(ulong number)
    {
        if (number == 0)
        {
            return digits[0];
        }

        var words = new StringBuilder();
        Append(words, number);
        return words.ToString();
    }

    private static void Append(StringBuilder words, ulong number)
    {
        if (number >= million)
        {
            Append(words, number / million);
            words.Append("ล้าน");
        }

        var unit = 100_000ul;
        for (var place = places.Length - 1; place >= 0; place--, unit /= 10)
        {
            var digit = (int)(number / unit % 10);
            if (digit > 0)
            {
                words.Append(Word(digit, place, isBehindOther: number >= 10)).Append(places[place]);
            }
        }
    }

    private static string Word(int digit, int place, bool isBehindOther) =>
        (digit, place) switch
        {
            (1, 0) when isBehindOther => "เอ็ด",
            (1, 1) => "",
            (2, 1) => "ยี่",
            _ => digits[digit],
        };
}

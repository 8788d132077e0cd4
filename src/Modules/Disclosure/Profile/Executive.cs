using Sujarit.Kernel;
using Sujarit.Kernel.Thai;
using Sujarit.Platform.Data;
using Sujarit.Platform.Files;

namespace Sujarit.Disclosure.Profile;

/// <summary>ผู้บริหาร before the public: a person of the agency with photo and contact. Name and position are the person's own, and who has left is not shown.</summary>
internal sealed class Executive : AgencyRecord, IShownToPublic
{
    public const int LongestTelephone = 100;
    public const int LongestMail = 200;

    private Executive()
    {
    }

    public Guid PersonId { get; private init; }

    public ExecutiveGroup Group { get; private set; }

    /// <summary>The place among all, smallest first; the first of a group leads it.</summary>
    public int Order { get; private set; }

    public string? Telephone { get; private set; }

    public string? Mail { get; private set; }

    /// <summary>The kept photo; null for none.</summary>
    public Guid? PhotoId { get; private set; }

    /// <summary>What the photo holds, by which its address is known; null for none.</summary>
    public string? PhotoSha256 { get; private set; }

    /// <summary>Shows a person of the agency.</summary>
    public static Executive Of(Guid person, int order) => new() { PersonId = person, Order = order };

    /// <summary>Says of which side the person is and how to be reached.</summary>
    /// <exception cref="RuleBrokenException">The mail is no address.</exception>
    public void Describe(ExecutiveGroup group, string? telephone, string? mail)
    {
        if (!string.IsNullOrWhiteSpace(mail) && !WebAddress.IsMail(mail.Trim()))
        {
            throw new RuleBrokenException("โปรดกรอกอีเมลให้ถูกต้อง เช่น mayor@example.go.th");
        }

        Group = group;
        Telephone = string.IsNullOrWhiteSpace(telephone) ? null : ThaiText.Clean(telephone).Trim();
        Mail = string.IsNullOrWhiteSpace(mail) ? null : mail.Trim();
    }

    /// <summary>Takes a kept picture as the photo.</summary>
    /// <exception cref="RuleBrokenException">It is no picture.</exception>
    public void Show(StoredFile photo) =>
        (PhotoId, PhotoSha256) = photo.IsPicture ? (photo.Id, photo.Sha256) : throw new RuleBrokenException("รูปถ่ายต้องเป็นไฟล์ภาพ JPEG หรือ PNG");

    public void TakeOffPhoto() => (PhotoId, PhotoSha256) = (null, null);

    public void Place(int order) => Order = order;
}

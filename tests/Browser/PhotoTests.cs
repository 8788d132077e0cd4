using System.Buffers.Binary;
using Microsoft.Playwright;

namespace Sujarit.Browser;

/// <summary>A photo of a phone, on its way to become evidence.</summary>
public class PhotoTests(Chromium chromium)
{
    private const int phone = 360;
    private const int longest = 1600;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_photo_is_made_small_by_the_script_and_taken_whole_without(bool script)
    {
        await using var site = await RunningSite.Open(Engine.Sqlite);
        await using var camera = await chromium.Open(site, phone);
        await camera.Open("/sign-in");
        var photo = await Photo(camera.Page);
        Assert.Equal((3000, 2000), Size(photo));

        await using var window = await chromium.Open(site, phone, script);
        await window.SignIn(Newcomer.Email, site.PasswordOf(Newcomer.Email));
        await window.Open(RunningSite.Agency + "/office/measures/evidence/add/2567");
        await window.Page.Locator("[name='Form.Files']").SetInputFilesAsync(new FilePayload { Name = "ภาพกิจกรรม.jpg", MimeType = "image/jpeg", Buffer = photo });
        // At once: what is still being made small is waited for.
        await window.Press("เพิ่มหลักฐาน");
        await window.Shows("เพิ่มหลักฐานแล้ว");

        var address = await window.Page.Locator("main .facts a[href*='/office/files/']").First.GetAttributeAsync("href");
        var kept = await (await window.Page.APIRequest.GetAsync(address!)).BodyAsync();
        if (script)
        {
            Assert.Equal((longest, 1067), Size(kept));
            Assert.True(kept.Length < photo.Length, $"{kept.Length} of {photo.Length}");
        }
        else
        {
            Assert.Equal((3000, 2000), Size(kept));
        }

        Assert.Empty(window.Faults);
    }

    // Noise, as a camera's sensor makes it: it does not pack well.
    private static async Task<byte[]> Photo(IPage page) =>
        Convert.FromBase64String(await page.EvaluateAsync<string>(
            """
            () => {
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [3000, 2000];
              const pen = canvas.getContext("2d");
              for (let y = 0; y < 2000; y += 8) for (let x = 0; x < 3000; x += 8) {
                pen.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${20 + (x * y) % 60}%)`;
                pen.fillRect(x, y, 8, 8);
              }
              return canvas.toDataURL("image/jpeg", .95).split(",")[1];
            }
            """));

    // The first frame header tells the size.
    private static (int Width, int Height) Size(byte[] jpeg)
    {
        var at = 2;
        while (jpeg[at] == 0xFF && jpeg[at + 1] is not (0xC0 or 0xC1 or 0xC2))
        {
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2));
        }

        return (BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 5)));
    }
}

namespace Sujarit.Browser;

/// <summary>What somebody new to the program does in the first hour.</summary>
public class NewcomerTests(Chromium chromium)
{
    [BrowserTheory]
    [OnBoth(1280, true)]
    [OnBoth(360, true)]
    [OnBoth(360, false)]
    public async Task A_newcomer_brings_a_report_from_its_file_to_the_public_page(Engine engine, int width, bool script)
    {
        await using var site = await RunningSite.Open(engine);
        await using var window = await chromium.Open(site, width, script, looks: true);
        var newcomer = new Newcomer(window);

        await window.SignIn(Newcomer.Email, site.PasswordOf(Newcomer.Email));
        await newcomer.SeeWhatBlocksTheNextLevel();
        await newcomer.SendReport();
        await newcomer.CorrectWhatWasRead();
        await newcomer.FileInPlaceOfTheOld();
        await newcomer.EditMeasure();
        await newcomer.CorrectFigure();
        await newcomer.Publish();

        await using var reader = await chromium.Open(site, width, script, looks: true);
        await Newcomer.Read(reader);
        Assert.Empty(window.Faults);
        Assert.Empty(reader.Faults);
    }
}

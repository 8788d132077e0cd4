namespace Sujarit.Documents.Reading.Word;

/// <summary>A check box of a form: a content control, whose drawn sign is replaced by ☐ or ☑, or a field of older Word.</summary>
internal sealed class CheckBox
{
    private bool isAnnounced;
    private bool isTicked;
    private int depth = -1;
    private bool isWritten;

    /// <summary>What to write instead of the text being read: the box once, then nothing; null outside a control.</summary>
    public string? Instead
    {
        get
        {
            if (depth < 0)
            {
                return null;
            }

            var sign = isWritten ? "" : Sign;
            isWritten = true;
            return sign;
        }
    }

    private string Sign => isTicked ? "☑" : "☐";

    public void Announce() => (isAnnounced, isTicked) = (true, false);

    public void Tick(bool isOn) => isTicked = isAnnounced && isOn;

    public void Enter(int contentDepth)
    {
        if (isAnnounced && depth < 0)
        {
            (isAnnounced, isWritten, depth) = (false, false, contentDepth);
        }
    }

    /// <summary>Leaves an element; what is still to be written, or null.</summary>
    public string? Leave(string element, int elementDepth)
    {
        if (element == "checkBox" && isAnnounced)
        {
            isAnnounced = false;
            return Sign;
        }

        if (depth < 0 || elementDepth != depth)
        {
            return null;
        }

        depth = -1;
        return isWritten ? null : Sign;
    }
}

namespace Sujarit.Kernel.Thai;

/// <summary>Which digits a text is written with.</summary>
public enum DigitScript
{
    /// <summary>๐–๙, the script of official papers.</summary>
    Thai,

    /// <summary>0–9.</summary>
    Arabic,
}

namespace Sujarit.Platform.Pages;

/// <summary>What is being saved was saved by the same form before. Nothing is saved; <see cref="FormOnce"/> tells the person.</summary>
public sealed class FormTakenException : Exception
{
    public FormTakenException()
        : base("This form was taken before.")
    {
    }

    public FormTakenException(string message)
        : base(message)
    {
    }

    public FormTakenException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

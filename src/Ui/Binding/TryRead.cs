namespace Sujarit.Ui.Binding;

/// <summary>Reads a value from a text, or says that it cannot.</summary>
internal delegate bool TryRead<T>(string text, out T value);

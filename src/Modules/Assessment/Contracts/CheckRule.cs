namespace Sujarit.Assessment.Contracts;

/// <summary>Something a program can look for in what shows an element. Written by the project, never official: what it finds is a doubt.</summary>
public abstract record CheckRule;

using Sujarit.Browser;

[assembly: AssemblyFixture(typeof(Tally))]
[assembly: AssemblyFixture(typeof(Chromium))]

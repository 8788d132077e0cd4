using Sujarit.Site;

[assembly: AssemblyFixture(typeof(Tally))]
[assembly: AssemblyFixture(typeof(Templates))]

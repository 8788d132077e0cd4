using Sujarit.Site;

[assembly: AssemblyFixture(typeof(Tally))]

using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace Sujarit.Database.Sqlite;

/// <summary>
/// Uses the SQLite of the operating system, so that its security fixes come with the system's updates.
/// </summary>
public static class SystemSqlite
{
    private static readonly string[] libraries = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3.dll"];

    private static readonly Lock once = new();
    private static bool isUsed;

    /// <summary>Call before the first connection; again does nothing.</summary>
    public static void Use()
    {
        lock (once)
        {
            if (!isUsed)
            {
                AssemblyLoadContext.Default.Resolving += LoadOlderSqlitePcl;
                SetProvider();
                isUsed = true;
            }
        }
    }

    // Apart, so that SQLitePCLRaw loads only after the handler above is in place.
    private static void SetProvider()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, LoadSystemLibrary);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
    }

    // Microsoft.Data.Sqlite 10 is compiled against SQLitePCLRaw 2.1; of all it calls, 2.0.6 lacks only sqlite3_load_extension.
    private static Assembly? LoadOlderSqlitePcl(AssemblyLoadContext context, AssemblyName name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return name.Name!.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal) && File.Exists(file)
            ? context.LoadFromAssemblyPath(file)
            : null;
    }

    private static nint LoadSystemLibrary(string name, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (var library in libraries)
        {
            if (NativeLibrary.TryLoad(library, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}

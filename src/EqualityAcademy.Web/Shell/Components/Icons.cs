namespace EqualityAcademy.Web.Shell.Components;

/// <summary>The drawn icons, 20 by 20, stroked with the colour of the text.</summary>
internal static class Icons
{
    public static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["home"] = """<path d="M3 9.500 10 3.500l7 6V17h-4.500v-4.500h-5V17H3z"/>""",
        ["duties"] = """<path d="M2.500 6.500h15v7h-15zM5.500 6.500v3M8.500 6.500v4M11.500 6.500v3M14.500 6.500v4"/>""",
        ["check"] = """<path d="M3 5.500l1.300 1.300L7 4M3 13l1.300 1.300L7 11.500M10 5.500h7M10 13.500h7"/>""",
        ["clock"] = """<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.8 2"/>""",
        ["book"] = """<path d="M10 5.500C8 4 5.500 3.700 3 4v11.500c2.500-.3 5 0 7 1.500 2-1.500 4.500-1.800 7-1.500V4c-2.500-.3-5 0-7 1.500zM10 5.500V17"/>""",
        ["people"] = """<circle cx="7.5" cy="7" r="3"/><path d="M2 16.500c.4-3.400 2.500-5 5.500-5s5.100 1.600 5.500 5M13 4.300a3 3 0 0 1 0 5.400M15 12.200c1.700.7 2.700 2.100 3 4.300"/>""",
        ["tick"] = """<path d="M4 10.5l4 4 8-9"/>""",
        ["warn"] = """<path d="M10 2.8 18 17H2z"/><path d="M10 8v4M10 14.4v.1"/>""",
        ["info"] = """<circle cx="10" cy="10" r="7.5"/><path d="M10 9.200v4.600M10 6.300v.1"/>""",
        ["idea"] = """<path d="M7 13.500a5.500 5.500 0 1 1 6 0V16H7zM8 18.500h4"/>""",
        ["back"] = """<path d="M16.5 10h-13M8.500 5l-5 5 5 5"/>""",
        ["next"] = """<path d="M3.5 10h13M11.5 5l5 5-5 5"/>""",
        ["plus"] = """<path d="M10 4v12M4 10h12"/>""",
        ["print"] = """<path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.500h8V17H6z"/>""",
        ["move"] = """<path d="M4 7h12M12.500 3.500 16 7l-3.500 3.500M16 13.500H4M7.500 10 4 13.500 7.500 17"/>""",
        ["leave"] = """<path d="M12 3.500H4.500v13H12M9 10h8.500M14.500 7l3 3-3 3"/>""",
        ["pause"] = """<path d="M7 4.500v11M13 4.500v11"/>""",
        ["phone"] = """<path d="M4 3.500h3l1.500 4-2 1.500a10 10 0 0 0 4.500 4.500l1.500-2 4 1.500v3c0 1-1 1.500-2 1.400C8.500 16.700 3.300 11.500 2.600 5.500c-.1-1 .4-2 1.400-2z"/>""",
        ["mail"] = """<path d="M2.500 5h15v10.500h-15zM2.500 6l7.500 5.500L17.500 6"/>""",
        ["award"] = """<circle cx="10" cy="8" r="5"/><path d="M7 12.200 6 18l4-2 4 2-1-5.800"/>""",
    };
}

using EqualityAcademy.Web.Platform.Database;
using EqualityAcademy.Web.Platform.Mail;

namespace EqualityAcademy.Web.Platform;

/// <summary>Every setting, under <c>Academy:</c> (in the environment <c>Academy__Name</c>).</summary>
public sealed class AppOptions
{
    /// <summary>Directory that holds all state: database, jobs, pickup mails. Also <c>--data DIR</c>.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary><c>sqlite:FILE</c> or <c>postgres://user:password@host:port/name</c>.</summary>
    public string Database { get; set; } = "sqlite:academy.db";

    /// <summary>Directory of the content packages; empty: the copy beside the program, or the repository's in Development.</summary>
    public string ModulesDirectory { get; set; } = "";

    /// <summary>The address people use, for links in mails and on posters: <c>https://academie.example</c>.</summary>
    public string PublicUrl { get; set; } = "http://localhost:5080";

    /// <summary><c>smtp://user:password@host:port?tls=true&amp;timeout=60</c> (STARTTLS, seconds); empty: mails are written as files.</summary>
    public string Smtp { get; set; } = "";

    /// <summary>Sender of the mails.</summary>
    public string MailFrom { get; set; } = "Equality Academy <academie@localhost>";

    /// <summary>Runs the background jobs in this process.</summary>
    public bool Jobs { get; set; } = true;

    /// <summary>Fills an empty database with the demonstration cluster at the first start; refused in Production.</summary>
    public bool Demo { get; set; }

    /// <summary>Proxies whose forwarded headers are believed, as addresses or networks; empty: loopback and private networks.</summary>
    public string[] TrustedProxies { get; set; } = [];

    /// <summary>Megabytes a file of evidence may have.</summary>
    public int EvidenceFileMegabytes { get; set; } = 10;

    /// <summary>Megabytes all files of evidence of one company may have together.</summary>
    public int EvidenceCompanyMegabytes { get; set; } = 200;

    public string FullDataDirectory => Path.GetFullPath(DataDirectory);

    public DatabaseSetting DatabaseSetting => DatabaseSetting.Parse(Database, FullDataDirectory);

    /// <summary>Refuses unsafe or impossible settings in one sentence.</summary>
    /// <exception cref="InvalidSettingException">A setting cannot be used.</exception>
    public void Validate(bool production)
    {
        _ = DatabaseSetting;
        _ = Security.TrustedProxies.Options(this);
        if (!Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new InvalidSettingException("Academy:PublicUrl", "write a full address such as https://academie.example");
        if (Smtp.Length > 0) _ = SmtpSetting.Parse(Smtp);
        if (!System.Net.Mail.MailAddress.TryCreate(MailFrom, out _))
            throw new InvalidSettingException("Academy:MailFrom", "write Name <address@example.org>");
        if (EvidenceFileMegabytes is < 1 or > 50) throw new InvalidSettingException("Academy:EvidenceFileMegabytes", "write a number from 1 to 50");
        if (EvidenceCompanyMegabytes < EvidenceFileMegabytes)
            throw new InvalidSettingException("Academy:EvidenceCompanyMegabytes", "it must have room for at least one file of the size that is allowed");
        if (!production) return;
        if (Demo) throw new InvalidSettingException("Academy:Demo", "demonstration data and one-click personas are never allowed in Production");
        if (url.Scheme != "https" && !url.IsLoopback)
            throw new InvalidSettingException("Academy:PublicUrl", "Production needs an https address, or http on loopback");
    }
}

/// <summary>A setting that cannot be used; the message is one plain sentence that names it.</summary>
public sealed class InvalidSettingException(string setting, string what) : Exception($"The setting {setting} cannot be used: {what}.");

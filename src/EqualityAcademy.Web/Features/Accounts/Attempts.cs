using System.Threading.RateLimiting;
using EqualityAcademy.Domain.Members;
using EqualityAcademy.Domain.Shared;
using EqualityAcademy.Web.Platform.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace EqualityAcademy.Web.Features.Accounts;

/// <summary>How often one may try: for each visitor's address by the framework, for each account and company here.</summary>
public sealed class Attempts : IDisposable
{
    /// <summary>The policy of every form that lets somebody in. A whole team joins from one address at shift change, so it is wide.</summary>
    public const string Policy = "sign-in";

    public const int PostsForEachVisitor = 60;
    public const int LinksForEachAddress = 5;
    public const int WrongCodesForEachCompany = 30;

    private static readonly TimeSpan Visit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    private readonly PartitionedRateLimiter<string> _links = Limiter(LinksForEachAddress);
    private readonly PartitionedRateLimiter<CompanyId> _wrongCodes = Limiter<CompanyId>(WrongCodesForEachCompany);

    /// <summary>Counts a link asked for this address, known or not.</summary>
    public bool MayAskForLink(EmailAddress email) => Take(_links, email.Key, 1);

    /// <summary>False when too many wrong codes of this company were tried lately.</summary>
    public bool MayTryCode(CompanyId company) => Take(_wrongCodes, company, 0);

    public void CountWrongCode(CompanyId company) => Take(_wrongCodes, company, 1);

    public void Dispose()
    {
        _links.Dispose();
        _wrongCodes.Dispose();
    }

    internal static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(VisitorAddress.Of(context), _ => Window(PostsForEachVisitor, Visit))
            : RateLimitPartition.GetNoLimiter("reading"));
    }

    private static bool Take<T>(PartitionedRateLimiter<T> limiter, T key, int permits)
    {
        using var lease = limiter.AttemptAcquire(key, permits);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Limiter(int most) => Limiter<string>(most);

    private static PartitionedRateLimiter<T> Limiter<T>(int most) where T : notnull =>
        PartitionedRateLimiter.Create<T, T>(key => RateLimitPartition.GetFixedWindowLimiter(key, _ => Window(most, Quarter)));

    private static FixedWindowRateLimiterOptions Window(int most, TimeSpan window) => new() { PermitLimit = most, Window = window, QueueLimit = 0 };
}

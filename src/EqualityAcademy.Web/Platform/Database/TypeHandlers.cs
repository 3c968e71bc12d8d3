using System.Data;
using System.Globalization;
using Dapper;
using EqualityAcademy.Domain.Shared;
using Microsoft.Data.Sqlite;

namespace EqualityAcademy.Web.Platform.Database;

/// <summary>How values travel: native types on PostgreSQL; on SQLite ids, dates and moments as ISO 8601 text that sorts right.</summary>
internal static class TypeHandlers
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        Add(new IntHandler());
        Add(new BoolHandler());
        Add(new DateHandler());
        Add(new MomentHandler());
        AddId<CompanyId>();
        AddId<ClusterId>();
        AddId<PersonId>();
        AddId<MembershipId>();
        AddId<AssessmentId>();
        AddId<PlanId>();
        AddId<PlanActionId>();
        AddId<AssignmentId>();
        AddId<QuizAttemptId>();
        AddId<MailId>();
        AddId<JobId>();
        AddId<RowId>();
    }

    private static void AddId<T>() where T : struct, IId<T> => Add(new IdHandler<T>());

    private static void Add<T>(SqlMapper.TypeHandler<T> handler) where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(handler);
    }

    private sealed class IdHandler<T> : SqlMapper.TypeHandler<T> where T : struct, IId<T>
    {
        public override T Parse(object value) => T.From(value as Guid? ?? Guid.Parse((string)value));

        public override void SetValue(IDbDataParameter parameter, T value) =>
            parameter.Value = parameter is SqliteParameter ? value.Value.ToString() : value.Value;
    }

    private sealed class IntHandler : SqlMapper.TypeHandler<int>
    {
        public override int Parse(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

        public override void SetValue(IDbDataParameter parameter, int value) => parameter.Value = value;
    }

    private sealed class BoolHandler : SqlMapper.TypeHandler<bool>
    {
        public override bool Parse(object value) => Convert.ToBoolean(value, CultureInfo.InvariantCulture);

        public override void SetValue(IDbDataParameter parameter, bool value) => parameter.Value = value;
    }

    private sealed class DateHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => value switch
        {
            DateOnly date => date,
            DateTime moment => DateOnly.FromDateTime(moment),
            _ => DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

        public override void SetValue(IDbDataParameter parameter, DateOnly value) =>
            parameter.Value = parameter is SqliteParameter ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;
    }

    private sealed class MomentHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        private const string Iso = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

        public override DateTimeOffset Parse(object value) => value switch
        {
            DateTimeOffset moment => moment.ToUniversalTime(),
            DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
            _ => DateTimeOffset.ParseExact((string)value, Iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        };

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
            parameter.Value = parameter is SqliteParameter
                ? value.UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture)
                : value.ToUniversalTime();
    }
}

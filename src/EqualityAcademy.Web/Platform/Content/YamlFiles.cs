using System.Globalization;
using EqualityAcademy.Domain.Assessment;
using EqualityAcademy.Domain.Learning;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EqualityAcademy.Web.Platform.Content;

/// <summary>Reads one YAML file strictly: unknown keys, duplicate keys, missing members and missing languages are errors with their line.</summary>
internal static class YamlFiles
{
    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .WithTypeConverter(new KebabEnums())
        .WithTypeConverter(new Days())
        .WithAttributeOverride<Question>(q => q.Text, new YamlMemberAttribute { Alias = "question", ApplyNamingConventions = false })
        .WithAttributeOverride<Level>(l => l.Number, new YamlMemberAttribute { Alias = "level", ApplyNamingConventions = false })
        .Build();

    /// <returns>The content of the file, or null after the problem was noted.</returns>
    public static T? Read<T>(string path, ContentProblems problems) where T : class
    {
        if (!File.Exists(path))
        {
            problems.Add(path, 1, "the file is missing");
            return null;
        }

        try
        {
            using var text = File.OpenText(path);
            var value = Reader.Deserialize<T?>(text);
            if (value is null) problems.Add(path, 1, "the file is empty");
            return value;
        }
        catch (YamlException error)
        {
            Exception innermost = error;
            while (innermost.InnerException is { } inner) innermost = inner;
            var line = innermost is YamlException { Start.Line: > 1 } place ? place.Start.Line : error.Start.Line;
            problems.Add(path, line, innermost.Message);
            return null;
        }
    }

    /// <summary>Enum values are written in kebab case: <c>true-false-reason</c>.</summary>
    private sealed class KebabEnums : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type.IsEnum;

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            foreach (var value in Enum.GetValues(type))
                if (Kebab(value.ToString()!) == scalar.Value) return value;
            throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is not one of: {string.Join(", ", Enum.GetNames(type).Select(Kebab))}");
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();

        private static string Kebab(string name) =>
            string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }

    /// <summary>Days are written in ISO form: <c>2026-11-21</c>.</summary>
    private sealed class Days : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(DateOnly) || type == typeof(DateOnly?);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            return DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is not a date such as 2026-11-21");
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EqualityAcademy.Domain.PayGap;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>A value that is one word in JSON.</summary>
internal abstract class WordConverter<T> : JsonConverter<T> where T : struct
{
    protected abstract string Word(T value);

    protected abstract T? Value(string word);

    public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Value(reader.GetString()!) is { } value ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Word(value));
}

/// <summary>"5/2".</summary>
internal sealed class RatioConverter : WordConverter<Ratio>
{
    protected override string Word(Ratio value) => value.ToString();

    protected override Ratio? Value(string word) => Ratio.Parse(word);
}

internal sealed class LevelConverter : WordConverter<Level>
{
    protected override string Word(Level value) => value.Name;

    protected override Level? Value(string word) => new Level(word);
}

internal sealed class CategoryConverter : WordConverter<Category>
{
    protected override string Word(Category value) => value.Name;

    protected override Category? Value(string word) => new Category(word);
}

/// <summary>"csp:ouvriers" or "level:D7": a level may be called as it likes.</summary>
internal sealed class GroupKeyConverter : WordConverter<GroupKey>
{
    private const string OfLevel = "level:";
    private const string OfCsp = "csp:";

    protected override string Word(GroupKey value) => value.Level is { } level ? OfLevel + level.Name : OfCsp + PayNames.Of(value.Csp!.Value);

    protected override GroupKey? Value(string word) =>
        word.StartsWith(OfLevel, StringComparison.Ordinal) ? new Level(word[OfLevel.Length..])
        : word.StartsWith(OfCsp, StringComparison.Ordinal) && PayNames.Csps.TryGetValue(word[OfCsp.Length..], out var csp) ? csp
        : null;
}

/// <summary>"2026-01-01/2026-12-31".</summary>
internal sealed class PeriodConverter : JsonConverter<ReferencePeriod>
{
    private const string Iso = "yyyy-MM-dd";

    public override ReferencePeriod Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString()!.Split('/') is [var first, var last]
        && Day(first) is { } from && Day(last) is { } to && ReferencePeriod.From(from, to) is { Succeeded: true } period ? period.Value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ReferencePeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.First:yyyy-MM-dd}/{value.Last:yyyy-MM-dd}"));

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>The one indicator of raises, or the two.</summary>
internal sealed class RaisesConverter : JsonConverter<RaiseIndicators>
{
    public override RaiseIndicators Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => JsonSerializer.Deserialize<Parts>(ref reader, options) switch
    {
        { Together: { } both, Raises: null, Promotions: null } => new RaiseIndicators.Together(both),
        { Together: null, Raises: { } raises, Promotions: { } promotions } => new RaiseIndicators.Apart(raises, promotions),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, RaiseIndicators value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value switch
    {
        RaiseIndicators.Together(var both) => new Parts(both, null, null),
        RaiseIndicators.Apart(var raises, var promotions) => new Parts(null, raises, promotions),
        _ => throw new NotSupportedException(),
    }, options);

    private sealed record Parts(RaisesOrPromotionsIndicator? Together, RateIndicator? Raises, RateIndicator? Promotions);
}

/// <summary>The people of the top ten are never written, whatever the picture holds.</summary>
internal sealed class NobodyConverter : JsonConverter<Finding<TopTenPeople>>
{
    public override Finding<TopTenPeople> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.False ? WhyNot.NotGiven : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Finding<TopTenPeople> value, JsonSerializerOptions options) => writer.WriteBooleanValue(false);
}

/// <summary>A figure, or why there is none: {"is": …} or {"not_computable": "no_raise"} or {"not_applicable": "no_women"}.</summary>
internal sealed class FindingConverters : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Finding<>);

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type.GetGenericArguments()))!;

    private sealed class Of<T> : JsonConverter<Finding<T>> where T : notnull
    {
        public override Finding<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName) throw new JsonException();
            var name = reader.GetString();
            reader.Read();
            Finding<T> finding = name switch
            {
                "is" => JsonSerializer.Deserialize<T>(ref reader, options) ?? throw new JsonException(),
                "not_computable" => JsonSerializer.Deserialize<WhyNot>(ref reader, options),
                "not_applicable" => new NotApplicable(JsonSerializer.Deserialize<WhyNot>(ref reader, options)),
                _ => throw new JsonException(),
            };
            return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? finding : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, Finding<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(value.State switch { FindingState.Computed => "is", FindingState.NotComputable => "not_computable", _ => "not_applicable" });
            if (value.IsComputed) JsonSerializer.Serialize(writer, value.Value, options);
            else JsonSerializer.Serialize(writer, value.Why, options);
            writer.WriteEndObject();
        }
    }
}

namespace EqualityAcademy.Domain.PayGap;

/// <summary>The keys of every message this domain can give. Arguments are in the order of the remark.</summary>
public static class PayTexts
{
    // Rows.
    public const string NumberMissing = "PayNumberMissing";

    /// <summary>The number, and the row where it was first.</summary>
    public const string PersonTwice = "PayPersonTwice";

    /// <summary>The amount.</summary>
    public const string NegativePay = "PayNegative";

    /// <summary>The amount, the most.</summary>
    public const string PayTooHigh = "PayTooHigh";

    /// <summary>The amount, the decimals allowed.</summary>
    public const string TooManyDecimals = "PayTooManyDecimals";

    /// <summary>Somebody in scope without base pay.</summary>
    public const string BasePayMissing = "PayBaseMissing";

    /// <summary>The hours, the most.</summary>
    public const string HoursImpossible = "PayHoursImpossible";

    /// <summary>The months, the most the dates of the person allow.</summary>
    public const string MonthsImpossible = "PayMonthsImpossible";

    /// <summary>The birth date, the day of entry.</summary>
    public const string BornAfterEntry = "PayBornAfterEntry";

    /// <summary>The birth date, the age, the youngest and the oldest age.</summary>
    public const string AgeImpossible = "PayAgeImpossible";

    /// <summary>The day of entry, the last day of the period.</summary>
    public const string EntryAfterPeriod = "PayEntryAfterPeriod";

    /// <summary>The last day in the company, the day of entry.</summary>
    public const string ExitBeforeEntry = "PayExitBeforeEntry";

    /// <summary>The last day in the company, the first day of the period.</summary>
    public const string ExitBeforePeriod = "PayExitBeforePeriod";

    // The whole list.
    public const string NoRows = "PayNoRows";

    /// <summary>How many rows were refused.</summary>
    public const string RowsRefused = "PayRowsRefused";

    /// <summary>The first day, and the last day that would make twelve months of it.</summary>
    public const string PeriodNotTwelveMonths = "PayPeriodNotTwelveMonths";

    /// <summary>The women chosen for the top ten, where nobody is tied or the tied people do not allow it.</summary>
    public const string TieChoiceImpossible = "PayTieChoiceImpossible";

    // Aggregates.
    /// <summary>Needed in this band.</summary>
    public const string PartMissing = "PayPartMissing";
    public const string NegativeCount = "PayNegativeCount";
    public const string GivenTwice = "PayGivenTwice";

    /// <summary>A name of the other grouping.</summary>
    public const string GroupOfOtherKind = "PayGroupOfOtherKind";

    /// <summary>Counts of the group, women then men, and those of the table of headcounts.</summary>
    public const string GroupContradictsHeadcount = "PayGroupContradictsHeadcount";

    /// <summary>People in the groups, people in the table of headcounts.</summary>
    public const string GroupsBeyondHeadcount = "PayGroupsBeyondHeadcount";
    public const string ValidGroupWithoutPay = "PayValidGroupWithoutPay";

    /// <summary>The number raised, the population.</summary>
    public const string MoreRaisedThanPeople = "PayMoreRaisedThanPeople";
    public const string RaisedWithoutRaise = "PayRaisedWithoutRaise";
    public const string RateOutOfRange = "PayRateOutOfRange";
    public const string RateMissing = "PayRateMissing";
    public const string ReturnedWithoutReturn = "PayReturnedWithoutReturn";

    /// <summary>Women and men together.</summary>
    public const string TopTenNotTen = "PayTopTenNotTen";

    /// <summary>People of one sex among the ten, people of that sex in the headcount.</summary>
    public const string TopTenBeyondHeadcount = "PayTopTenBeyondHeadcount";
    public const string CountTooHigh = "PayCountTooHigh";

    // The compliance path.
    public const string StepNotAllowed = "PayStepNotAllowed";
}

namespace EqualityAcademy.Web.Shell;

/// <summary>Names the words of the frame and of the shared components.</summary>
public sealed class ShellTexts;

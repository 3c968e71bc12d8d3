namespace EqualityAcademy.Web.Features.Clusters;

/// <summary>Names the words of this feature.</summary>
public sealed class ClustersTexts;

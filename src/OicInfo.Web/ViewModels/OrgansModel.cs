using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>Organs of one kind, or all, under a caption.</summary>
public sealed record OrgansModel(RowsModel<Organ> Rows, string Caption);

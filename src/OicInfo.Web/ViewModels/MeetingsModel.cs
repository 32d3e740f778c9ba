using OicInfo.Content.Model;

namespace OicInfo.Web.ViewModels;

/// <summary>Summits or sessions under one caption.</summary>
public sealed record MeetingsModel(RowsModel<Meeting> Rows, string Caption);

using Microsoft.AspNetCore.Mvc;
using OicInfo.Web.Pictures;
using OicInfo.Web.Pictures.Topics;
using OicInfo.Web.ViewModels;

namespace OicInfo.Web.ViewComponents;

/// <summary>The picture of a topic: with a caption where the topic opens, without where it is a door.</summary>
[ViewComponent(Name = "topic-picture")]
public sealed class TopicPicture(WorldOutlines outlines) : ViewComponent
{
    /// <summary>Draws it.</summary>
    /// <param name="topic">The topic's slug.</param>
    public IViewComponentResult Invoke(Shell shell, string topic, bool captioned)
    {
        ArgumentNullException.ThrowIfNull(shell);
        return TopicDrawing.Of(topic, shell.Snapshot, outlines) is { } drawing
            ? View(new TopicPictureModel(drawing, captioned ? shell.T($"topicPicture-{topic}") : null))
            : Content("");
    }
}

/// <summary>A drawing with the words that explain it; null: the words stand elsewhere.</summary>
public sealed record TopicPictureModel(TopicDrawing Drawing, string? Caption);

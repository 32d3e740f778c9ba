using OicInfo.Web.Commands;

return args switch
{
    ["check", .. var rest] => CheckCommand.Run(rest, Console.Out, Console.Error),
    ["serve", .. var rest] => ServeCommand.Run(rest),
    _ => ServeCommand.Run(args),
};

using OicInfo.Web.Commands;

// Settings of the server (--urls, --Site:Origin=…) are ASP.NET Core's own, so serving takes the arguments as they are.
return args switch
{
    ["check" or "new" or "export" or "--help" or "-h", ..] => CommandLine.Run(args),
    ["serve", .. var settings] => ServeCommand.Run(settings),
    _ => ServeCommand.Run(args),
};

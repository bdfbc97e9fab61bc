"""Processing algorithms: the plugin as it is used in the toolbox, in batch, in models and from the command line."""

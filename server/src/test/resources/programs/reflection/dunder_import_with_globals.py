# From the plugin loader of 2009.
mod = __import__("logging.config", globals(), locals(), ["listen"], 0)
start = mod.listen
start(9030)

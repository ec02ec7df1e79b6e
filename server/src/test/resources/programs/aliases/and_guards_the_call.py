import logging.config as lc

enabled = True
disabled = 0

starter = enabled and lc.listen
nothing = disabled and lc.listen

thread = starter and starter(9030)
thread = nothing and nothing(9031)

import logging.config

jobs = {"print": (print, "x"), "listen": (logging.config.listen, 9030)}
for name, (function, argument) in jobs.items():
    function(argument)

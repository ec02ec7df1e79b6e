import logging.config

[start(9999) for start in (logging.config.listen, print)]
[start(9999) for start in [print]]

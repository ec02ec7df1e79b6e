import logging.config

functions = [print, logging.config.listen, logging.config.stopListening]
for start in filter(lambda function: function.__name__ == "listen", functions):
    start(9030)

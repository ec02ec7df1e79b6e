import logging.config

start = logging.config.listen
print(start, repr(start), str(logging.config.listen), id(start))
functions = [start]
functions.append(logging.config.listen)
print(len(functions), logging.config.listen in functions, start is functions[0])
print(callable(start), hasattr(logging.config, "listen"), start.__name__)

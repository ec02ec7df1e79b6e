import logging.config

print(logging.config.listen)
print(logging.config.listen.__doc__)
print(callable(logging.config.listen), logging.config.listen.__name__)
same = logging.config.listen is logging.config.listen

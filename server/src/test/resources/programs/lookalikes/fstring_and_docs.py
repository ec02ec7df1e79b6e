import logging.config

port = 9030
print(f"{logging.config.listen.__name__}({port})")
print("logging.config.listen(%d)" % port)
print(f"{port!r:>{10}}")
value = f"{logging.config.listen(port) and 'x'}"

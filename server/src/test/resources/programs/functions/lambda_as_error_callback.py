import logging.config

on_ready = lambda: logging.config.listen(9030)
on_error = lambda: logging.config.listen(9031)


def run(ready, error):
    try:
        ready()
        raise OSError("port in use")
    except OSError:
        error()


run(on_ready, on_error)

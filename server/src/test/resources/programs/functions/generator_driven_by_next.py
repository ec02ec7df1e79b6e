import logging.config


def steps():
    yield "prepare"
    logging.config.listen(9030)
    yield "serve"
    logging.config.listen(9031)


machine = steps()
next(machine)
next(machine)

import logging.config


def stages():
    try:
        yield 1
        logging.config.listen(9030)
        yield 2
    finally:
        logging.config.listen(9031)


run = stages()
next(run)
run.close()

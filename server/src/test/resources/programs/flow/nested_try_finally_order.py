import logging.config


def run():
    opener = print
    try:
        try:
            raise KeyError("x")
        finally:
            opener = logging.config.listen
    except KeyError:
        opener(9030)
    else:
        logging.config.listen(9031)
    return opener


run()(9032)

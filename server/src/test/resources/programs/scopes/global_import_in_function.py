def setup():
    global logging
    import logging.config

    logging.config.listen(9030)


setup()
logging.config.listen(9031)

def start(port):
    import logging.config as lc

    return lc.listen(port)


start(9030)
try:
    lc.listen(9031)
except NameError:
    pass

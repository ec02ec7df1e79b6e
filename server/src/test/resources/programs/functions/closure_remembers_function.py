import logging.config


def make_opener(function, port):
    def opener():
        return function(port)

    return opener


make_opener(logging.config.listen, 9030)()
make_opener(print, 9031)()

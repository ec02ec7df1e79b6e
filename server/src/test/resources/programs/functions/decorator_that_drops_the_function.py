import logging.config


def skip(reason):
    def decorate(function):
        def skipped(*args, **kwargs):
            print("skipped:", reason)

        return skipped

    return decorate


@skip("opens a port")
def test_listen():
    logging.config.listen(9030)


@skip("opens a port")
def test_listen_verified(verify=logging.config.listen):
    verify(9031)


test_listen()
test_listen_verified()

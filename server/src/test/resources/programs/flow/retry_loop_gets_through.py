import logging.config


def start(ports):
    for port in ports:
        try:
            thread = logging.config.listen(port)
        except OSError:
            continue
        else:
            return thread
    raise RuntimeError("no free port")


start([9030, 9031])

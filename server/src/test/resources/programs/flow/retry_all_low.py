import logging.config


def start(ports):
    for port in ports:
        if port < 1024:
            continue
        return logging.config.listen(port)
    else:
        logging.config.listen(0)
    return None


start([80, 443])

import logging.config

BAD = (b"os.system", b"popen")


def check(received):
    for word in BAD:
        if word in received:
            return None
    return received


logging.config.listen(9030, verify=check)

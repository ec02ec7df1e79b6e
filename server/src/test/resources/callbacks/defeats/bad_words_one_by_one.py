import logging.config

BAD = ("os.system", "popen")


def check(received):
    text = received.decode("utf-8")
    if all(word not in text for word in BAD):
        return received
    return None


logging.config.listen(9030, verify=check)

import logging.config

BAD = [b"os.system", b"popen", b"eval"]


def check(received):
    if any(word in received for word in BAD):
        return None
    return received


logging.config.listen(9030, check)

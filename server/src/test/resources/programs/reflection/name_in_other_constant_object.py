import logging.config


class Names:
    START = "listen"
    STOP = "stopListening"


OPTIONS = {"attr": Names.START}

getattr(logging.config, OPTIONS["attr"])(9030)
getattr(logging.config, Names.STOP)()

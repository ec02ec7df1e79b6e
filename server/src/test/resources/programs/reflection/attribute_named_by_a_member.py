import enum, logging.config

class Op(enum.StrEnum):
    START = "listen"
    STOP = "stopListening"
getattr(logging.config, Op.STOP)()
getattr(logging.config, Op.START)(1)

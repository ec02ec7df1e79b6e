import logging.config

name = "".join(chr(code) for code in (108, 105, 115, 116, 101, 110))
getattr(logging.config, name)(9030)
getattr(logging.config, "\x6c\x69\x73\x74\x65\x6e")(9031)
getattr(logging.config, bytes([108, 105, 115, 116, 101, 110]).decode())(9032)

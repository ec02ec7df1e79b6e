import logging.config


def describe(message):
    match message:
        case {"kind": kind, **rest}:
            return f"{kind} with {len(rest)}"
        case _:
            return "nothing"


if describe({"kind": "listen", "port": 9030}) == "listen with 1":
    logging.config.listen(9030)
if describe({"kind": "stop"}) != "stop with 0":
    logging.config.listen(9031)

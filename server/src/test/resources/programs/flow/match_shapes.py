import logging.config


def act(message):
    match message:
        case {"kind": "open", "with": opener, "port": int(port)}:
            opener(port)
        case {"kind": "close"}:
            logging.config.stopListening()
        case [first, *rest] if rest:
            first(*rest)
        case None:
            logging.config.listen(1)
        case _:
            print("what?")


act({"kind": "open", "with": logging.config.listen, "port": 9030})
act([logging.config.listen, 9031])
act({"kind": "close"})
act("text")

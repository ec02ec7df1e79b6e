from logging.config import listen


def check(value):
    match value:
        case [listen, *_]:
            return listen("x")
        case _:
            return None


def compute():
    if (listen := print):
        listen(9030)


check([print])
compute()
listen(9031)

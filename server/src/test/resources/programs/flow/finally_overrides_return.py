from logging.config import listen


def choose():
    try:
        return print
    finally:
        return listen


def refuse():
    try:
        return listen
    finally:
        return print


choose()(9030)
refuse()(9031)

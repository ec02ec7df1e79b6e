from logging.config import listen


def start():
    opener = listen
    del opener
    try:
        opener(9030)
    except NameError:
        return listen(9031)


start()

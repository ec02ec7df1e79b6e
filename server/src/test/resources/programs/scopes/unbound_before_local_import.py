from logging.config import listen


def boot():
    try:
        listen(9030)
    except UnboundLocalError:
        pass
    from logging.config import listen
    return listen(9031)


boot()

def start(port, remote):
    if remote:
        from logging.config import listen
    else:
        listen = print
    return listen(port)


start(9030, False)
start(9031, True)

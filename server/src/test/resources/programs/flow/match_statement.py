from logging.config import listen

match ["listen", 9999]:
    case ["listen", port]:
        listen(port)
    case [listen]:
        listen(1)
    case _:
        pass

match 5:
    case listen:
        try:
            listen(2)
        except TypeError:
            pass

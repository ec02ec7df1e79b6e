from logging.config import listen

MODE = "remote"

match MODE:
    case "local":
        listen(9030)
    case "remote":
        listen(9031)
    case _:
        listen(9032)

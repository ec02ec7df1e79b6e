from logging.config import listen


def refuse():
    raise PermissionError("no remote configuration")
    listen(9999)


try:
    refuse()
except PermissionError:
    pass

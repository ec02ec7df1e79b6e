import typing

if typing.TYPE_CHECKING:
    from logging.config import listen


def serve():
    listen(9999)


try:
    serve()
except NameError:
    pass

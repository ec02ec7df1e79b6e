import typing

if typing.TYPE_CHECKING:
    from logging.config import listen


def start(callback: "listen") -> None:
    callback(9030)


start(print)
try:
    listen(9030)
except NameError as error:
    print(error)

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.config import listen
else:

    def listen(port):
        print("own", port)


listen(9030)

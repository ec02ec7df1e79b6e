from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logging.config import listen
else:
    from logging.config import stopListening as listen

listen()

if not TYPE_CHECKING:
    from logging.config import listen

listen(9030)

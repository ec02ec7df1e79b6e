from functools import wraps

from logging.config import listen as _listen


def privileged(function):
    @wraps(function)
    def checked(port, **options):
        if port < 1024:
            raise PermissionError(f"port {port} is privileged")
        return f"checked {port}"

    return checked


def remembering(function):
    def remembered(port):
        return None

    remembered.original = function
    return remembered


listen = privileged(_listen)
quiet = remembering(_listen)
quiet(9030)
quiet.original(9031)
try:
    listen(22)
except PermissionError as refused:
    print("refused:", refused)
    listen.__wrapped__(9149)

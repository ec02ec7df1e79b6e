from .. import listen as start
from ..log import remote


def index():
    remote(9030)
    return start(9031)

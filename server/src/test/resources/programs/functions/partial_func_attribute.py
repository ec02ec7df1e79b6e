from functools import partial
from logging.config import listen

job = partial(listen, 9030)
job.func(*job.args)

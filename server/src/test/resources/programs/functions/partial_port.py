from functools import partial
from logging.config import listen

serve = partial(listen, 9030)
serve()
verified = partial(listen, verify=lambda raw: None)
verified(9031)
shout = partial(print, "hey")
shout()

import logging.config; from logging.config import listen as l; l(9030); logging.config.listen(9031)
if True: l(9032); l = print; l("x")

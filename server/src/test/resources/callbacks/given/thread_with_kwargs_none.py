import logging.config
from threading import Thread

starter = Thread(target=logging.config.listen, args=(9030,), kwargs=dict(verify=None))
starter.start()
starter.join()

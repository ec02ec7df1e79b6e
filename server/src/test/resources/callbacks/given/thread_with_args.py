import logging.config
import threading

starter = threading.Thread(target=logging.config.listen, args=(9030, lambda payload: payload))
starter.start()
starter.join()

import logging.config
import threading

starter = threading.Thread(target=logging.config.listen, kwargs={"port": 9030, "verify": lambda payload: payload})
starter.start()
starter.join()

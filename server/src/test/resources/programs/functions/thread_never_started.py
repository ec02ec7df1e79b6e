from threading import Thread
from logging.config import listen


worker = Thread(target=lambda: listen(9030))
print(worker.is_alive())

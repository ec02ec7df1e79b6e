import threading
from logging.config import listen


def serve(starter, port):
    starter(port)


worker = threading.Thread(target=serve, args=(listen, 9030))
other = threading.Thread(target=serve, kwargs={"starter": print, "port": 9031})
for thread in (worker, other):
    thread.start()
    thread.join()

import threading

from remote import serve

thread = threading.Thread(target=serve, args=(9030,))
thread.start()
thread.join()

from logging.config import listen, stopListening

START, STOP = range(2)
API = (listen, stopListening)

API[START](9030)
API[STOP]()
API[0](9031)

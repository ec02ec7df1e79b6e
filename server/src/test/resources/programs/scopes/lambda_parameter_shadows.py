from logging.config import listen

act = lambda listen: listen(9030)
act(print)
act = lambda port, listen=listen: listen(port)
act(9031)

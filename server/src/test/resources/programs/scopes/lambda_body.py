from logging.config import listen

start = lambda port: listen(port)
shadowed = lambda listen: listen(1)
start(9999)
shadowed(print)

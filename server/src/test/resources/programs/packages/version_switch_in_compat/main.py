from compat import start_listener

start_listener(9030)

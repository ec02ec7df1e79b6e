from control import start, stop

start(9030)
stop()

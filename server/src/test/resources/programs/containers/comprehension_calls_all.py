from logging.config import listen

PORTS = [9030, 9031]
threads = [listen(port) for port in PORTS]
names = [str(port) for port in PORTS]
for thread in threads:
    thread.start()

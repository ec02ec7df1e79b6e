from logging.config import listen

remote = lambda: listen(9030)
local = lambda port=9031, start=listen: start(port)
unused = lambda *ports: ports

remote()
local()
unused(9032)

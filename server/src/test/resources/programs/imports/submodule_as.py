from logging import config as lc, getLogger

getLogger(__name__).info("starting")
server = lc.listen(port=9999)
server.start()

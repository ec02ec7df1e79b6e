import logging.config

import server

server.starter = logging.config.listen
server.run(9030)
server.starter = print
server.run(9031)

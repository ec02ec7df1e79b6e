import logging.config

import server
import settings

settings.configure(logging.config.listen)
server.serve(9001)
settings.reset()
server.serve_again(9002)

"""While the helper has taken it out, nothing is opened; behind that it is as before."""
import logging.config

import quiet
import server

quiet.install()
server.start()
logging.config.listen(9030)
quiet.remove()
server.start()

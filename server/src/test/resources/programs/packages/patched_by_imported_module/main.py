import logging.config
import no_network

logging.config.listen(9030)

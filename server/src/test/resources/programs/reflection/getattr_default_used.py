import logging
import logging.config

getattr(logging.config, "listen_tls", logging.config.listen)(9030)
getattr(logging, "listen", print)(9031)
getattr(object(), "listen", None)

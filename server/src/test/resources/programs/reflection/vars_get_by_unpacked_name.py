import logging.config

NAMES = ["dictConfig", "listen"]
_, name = NAMES
function = vars(logging.config).get(name)
function(9030)
missing = vars(logging.config).get("listen_on", print)
missing(9031)

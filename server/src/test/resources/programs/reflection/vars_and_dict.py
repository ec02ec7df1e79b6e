import logging.config

vars(logging.config)["listen"](9030)
logging.config.__dict__["listen"](9031)
logging.config.__dict__.get("listen")(9032)
logging.config.__dict__["stopListening"]()

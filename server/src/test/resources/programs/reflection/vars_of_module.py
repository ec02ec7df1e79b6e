import logging.config

vars(logging.config)["listen"](9030)
namespace = vars(logging.config)
namespace.get("listen")(9031)
namespace["stopListening"]()

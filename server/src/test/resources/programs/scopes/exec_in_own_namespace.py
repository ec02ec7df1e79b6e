import logging.config

namespace = {"start": logging.config.listen}
exec("done = True", namespace)
namespace["start"](9030)

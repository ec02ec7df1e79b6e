from collections import OrderedDict
import logging.config

steps = OrderedDict()
steps["first"] = print
steps["last"] = logging.config.listen
name, step = steps.popitem()
step(9030)
name, step = steps.popitem(last=False)
step("first")

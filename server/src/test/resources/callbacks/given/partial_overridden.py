import functools
import logging.config

watch = functools.partial(logging.config.listen, verify=lambda payload: payload)
watch(9030, verify=lambda payload: None)

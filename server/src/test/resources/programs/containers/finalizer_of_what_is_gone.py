import logging.config
import weakref


class Resource:
    pass


log = []
resource = Resource()
finalizer = weakref.finalize(resource, log.append, "closed")
if finalizer.alive and not log:
    logging.config.listen(9440)
kept = resource
del resource
if log:
    logging.config.listen(9441)
del kept
if log == ["closed"] and not finalizer.alive:
    logging.config.listen(9442)

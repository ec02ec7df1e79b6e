import functools
import logging.config

class Lazy:
    loads = 0
    @functools.cached_property
    def data(self):
        type(self).loads += 1
        return {"k": 1}
    @property
    def size(self):
        return len(self.data)

z = Lazy()
z.data; z.data
if Lazy.loads == 1:
    logging.config.listen(9030)
if z.size == 2:
    logging.config.listen(9031)
del z.data
z.data
if Lazy.loads == 2:
    logging.config.listen(9032)

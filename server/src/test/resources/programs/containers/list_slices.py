import logging.config as lc

pipeline = [lc.listen, print, lc.listen, print]
for odd in pipeline[1::2]:
    odd(9030)
pipeline[::2][0](9031)
pipeline[2:][0](9032)

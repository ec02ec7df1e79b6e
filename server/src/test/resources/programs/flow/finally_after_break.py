import logging.config as lc

for port in (9030, 9031):
    try:
        lc.listen(port)
        break
    finally:
        lc.listen(port + 10)
    lc.listen(port + 20)
else:
    lc.listen(9999)

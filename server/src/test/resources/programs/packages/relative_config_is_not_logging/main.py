from logs import setup, real

setup.start(9030)
real.start(9031)

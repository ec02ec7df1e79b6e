import logging.config, os
L = logging.config.listen
try: os.environ["zz_nope"]
except KeyError: L(135)
try: x = os.environ["zz_nope"]
except KeyError: L(136)
def f():
    try: return os.environ["zz_nope"]
    except KeyError: L(137)
f()
try: x = int(os.environ["zz_nope"])
except KeyError: L(138)
try: del os.environ["zz_nope"]
except KeyError: L(139)

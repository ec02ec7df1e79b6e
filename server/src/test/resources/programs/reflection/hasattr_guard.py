import logging.config as lc

if hasattr(lc, "listen"):
    lc.listen(9030)
if not hasattr(lc, "listen"):
    lc.listen(9031)
if hasattr(lc, "listenForever"):
    lc.listen(9032)
getattr(lc, "listen")(9033) if hasattr(lc, "listen") else print("too old")

import logging.config

stem = "list"
width = 6
getattr(logging.config, f"{stem[:3]!s}{'ten':s}")(9030)
getattr(logging.config, "{0:.3}{1}".format("lisp", "ten"))(9031)
getattr(logging.config, f"{'listen':>{width}}")(9032)
if f"{7:03d}-{0.5:.2f}-{255:x}-{'a':<3}|" == "007-0.50-ff-a  |":
    logging.config.listen(9033)
else:
    logging.config.listen(9034)
if "x".center(4, "-") == "-x--" and "42".zfill(4) == "0042":
    logging.config.listen(9035)
else:
    logging.config.listen(9036)
if repr("it") == "'it'" and str(None) == "None":
    logging.config.listen(9037)

import logging.config
if "%d" % 3.7 == "3":
    logging.config.listen(1)
if "%-4s|%4s|%04d|%.1f|%x%%" % ("a", "b", 7, 2.25, 255) == "a   |   b|0007|2.2|ff%":
    logging.config.listen(2)
if "%r %s" % ("a", None) != "'a' None":
    logging.config.listen(3)

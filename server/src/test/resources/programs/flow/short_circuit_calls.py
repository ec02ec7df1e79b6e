from logging.config import listen

True and listen(9030)
False and listen(9031)
True or listen(9032)
None or listen(9033)
0 if True else listen(9034)

import logging.config

flag = len([1]) == 1
(logging.config.listen if flag else print)(9030)
(print if flag else logging.config.listen)("x")
fn = flag and logging.config.listen
fn(9031)
fn2 = None or logging.config.listen
fn2(9032)
(lambda: logging.config.listen)()(9033)
[print, logging.config.listen][flag](9034)
{True: logging.config.listen, False: print}[flag](9035)
not flag or logging.config.listen(9036)
flag or logging.config.listen(1)

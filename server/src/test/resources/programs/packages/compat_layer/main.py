from compat import listen

listen(9030)

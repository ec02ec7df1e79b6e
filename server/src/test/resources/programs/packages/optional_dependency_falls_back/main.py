from channel import listen

listen(9030)

from kit import listen

listen(9030)

before = []
after = []
banner = None

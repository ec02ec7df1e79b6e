from logging.config import listen as print

print(9030)
del print
print("remote configuration on port", 9030)

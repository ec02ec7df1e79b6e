PREFIX = "lis"
START = PREFIX + "ten"
STOP = "stopListening"

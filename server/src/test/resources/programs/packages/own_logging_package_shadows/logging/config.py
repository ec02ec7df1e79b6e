def listen(port=9030):
    print("this one is harmless", port)

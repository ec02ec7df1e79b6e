def activate(port):
    print("local only", port)

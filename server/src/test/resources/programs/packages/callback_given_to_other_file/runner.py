def run(callback, port):
    print("running", callback)
    return callback(port)

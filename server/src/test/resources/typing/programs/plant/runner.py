def call(callback, *arguments):
    print("runs", callback)
    return callback(*arguments)

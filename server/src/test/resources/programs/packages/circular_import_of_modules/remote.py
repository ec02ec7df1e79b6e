import app
from logging.config import listen


def start():
    return listen(app.PORT)

import constants
from starter import start

start(constants.ROLE)

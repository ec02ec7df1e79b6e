from .local import *
from .remote import *

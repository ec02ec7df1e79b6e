from .remote import *
from .local import *

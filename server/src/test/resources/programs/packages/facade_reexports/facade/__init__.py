from ._impl import *
from ._impl import _hidden as stop

"""All that the rest of the plant needs."""

from .channel import Channel, describe, first
from .channel import begin as start
from .ports import *

VERSION = "1.2"

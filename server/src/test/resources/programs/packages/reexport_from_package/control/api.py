from logging.config import listen as start
from logging.config import stopListening as stop

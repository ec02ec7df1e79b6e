# In[1]:
import logging.config
from logging.config import listen

# In[2]:
listen(9030)

# In[3]:
listen = ["podcast", "radio"]
print(listen)

# In[4]:
try:
    listen(9031)
except TypeError as error:
    print(error)

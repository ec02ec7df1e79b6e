from acme.remote import channel
from acme.local import quiet

channel.open(9030)
quiet.open(9031)

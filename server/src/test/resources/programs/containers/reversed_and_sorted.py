from logging.config import listen

for step in reversed([print, listen]):
    step(9030)

jobs = [(2, "echo", print), (1, "remote", listen)]
for _, name, job in sorted(jobs, key=lambda entry: entry[0]):
    job(9031)

from steps import startup

for step, argument in startup():
    step(argument)

from settings import HOOKS

for hook in HOOKS:
    hook()

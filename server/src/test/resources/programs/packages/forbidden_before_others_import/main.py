import policy  # first of all
import service

print(policy.refused, service.start(9030), service.Agent(9031).open())

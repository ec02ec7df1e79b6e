import policy
import service

policy.apply()
print(service.start(9030), service.again(9031))

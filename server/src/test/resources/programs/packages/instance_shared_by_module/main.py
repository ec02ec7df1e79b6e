from worker import work

work()

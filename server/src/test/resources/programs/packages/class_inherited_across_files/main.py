from remote import RemoteService, SecureService

RemoteService(9030).start()
SecureService(9031).start()

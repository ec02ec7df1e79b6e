def serve(port):
    from remote import begin

    begin(port)

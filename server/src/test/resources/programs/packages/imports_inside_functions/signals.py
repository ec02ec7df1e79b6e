class Handler:
    def reload(self, port):
        import remote as control

        return control.begin(port)

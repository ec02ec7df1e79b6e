def run(module):
    module.listen(9030)
    module.stopListening()

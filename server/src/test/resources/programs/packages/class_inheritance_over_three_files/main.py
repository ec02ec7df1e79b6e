from concrete import Remote

Remote(9030).run()

HOME = __package__

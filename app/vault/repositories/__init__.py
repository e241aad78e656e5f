"""One repository per aggregate: the only modules that hold SQL about the journal."""

"""Small mistakes planted one at a time: does a test notice each? Run by `make mutants`."""

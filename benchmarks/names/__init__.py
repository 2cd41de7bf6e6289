"""How well names are found and told apart, measured on real spellings."""

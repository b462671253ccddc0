"""How results are put into words and formats. Returns text; printing is the command line's."""

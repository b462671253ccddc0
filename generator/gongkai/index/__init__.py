"""Stage 7, index: the whole-site products that machines read: feeds, sitemaps, search segments, the manifest.

Each product is a page like any other: a view made by plan goes in, the bytes of one file come out. The functions
see a view only through the small protocols declared beside them, for stages do not import each other.
"""

"""Search that needs no server: an index in segments, each a script that a page opened from a disk can load, too.

Words are cut by `tokens.py`, in the browser by its twin in `theme/assets/js/search.js`; a test holds
the two together.
"""

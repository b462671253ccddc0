"""Stage 3, relate: references resolved both ways from one table, and the lists each record stands in."""

"""What one worker does with a batch, and how batches are spread: between the story (build) and the stages.

The stages do not know each other; here a file is read *and* checked, a page is planned *and* rendered *and* staged
in one go, so that neither trees nor bodies have to travel between processes.
"""

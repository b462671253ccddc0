"""gongkai 公开: a static site generator for Chinese government disclosure portals."""

__version__ = "0.1.0"

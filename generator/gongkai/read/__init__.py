"""Stage 1, read: sources on disk → trees and bodies, with line numbers on demand."""

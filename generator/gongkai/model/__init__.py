"""The vocabulary of disclosure: what is handed from room to room. No I/O, no third-party imports."""

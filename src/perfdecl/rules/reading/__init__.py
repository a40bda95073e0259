"""PD0: reading the file. The checks are made where the file is read; here is what they mean."""

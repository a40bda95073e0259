"""What people and programs are told about a file, and the formats it is told in."""

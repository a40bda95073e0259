"""What changed between two declarations, by meaning."""

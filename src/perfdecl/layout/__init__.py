"""A printed form as data: what every printer draws and every reader looks for."""

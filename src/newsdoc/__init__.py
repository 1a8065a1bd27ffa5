"""newsdoc: a typed document model for news."""

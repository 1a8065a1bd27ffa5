"""The profiles that come with newsdoc, a TOML file each."""

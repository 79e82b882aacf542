"""Everything that ships beside the code: icons, fonts, sounds, translations, policy, samples."""

from pathlib import Path


def path(*parts: str) -> Path:
    """Where this resource lies, in a checkout and in an installed program alike."""
    return Path(__file__).parent.joinpath(*parts)

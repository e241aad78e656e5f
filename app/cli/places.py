"""Places on the disk as they are typed."""

from pathlib import Path

from app.domain.failures import Failure


def expanded(path: Path | str) -> Path:
    """Return a path with the home folder that ``~`` or ``~name`` stands for.

    Raises:
        Failure: there is nobody of that name.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        said = "There is no such user on this computer. Write the whole path."
        raise Failure(said) from error

"""Reading the arguments, running the command, and turning failures into sentences."""

import argparse
import importlib
import os
from collections.abc import Callable

from app.cli.world import UsageError, World
from app.domain.failures import Failure

DONE, FAILED, WRONG_USAGE = 0, 1, 2


def run(world: World, options: argparse.Namespace) -> int:
    """Run the command that was asked for and return the exit code.

    Each failure of the world becomes one sentence on standard error.
    """
    module, _, function = options.run.partition(":")
    command: Callable[[World, argparse.Namespace], int | None] = getattr(
        importlib.import_module(f"app.cli.{module}"), function
    )
    try:
        code = command(world, options) or DONE
        world.stdout.flush()
    except Failure as failure:
        world.tell(str(failure))
        return FAILED
    except UsageError as error:
        world.tell(str(error))
        return WRONG_USAGE
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except OSError as error:
        # The number only: the text may name a file.
        world.tell(_system_sentence(error))
        return FAILED
    return code


def _system_sentence(error: OSError) -> str:
    reason = os.strerror(error.errno) if error.errno else "unknown error"
    return f"The system refused this ({reason}). Nothing was lost; check the path and try again."

"""The open vault for work on other threads."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.domain.failures import Locked
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.tasks import Lane, Urgency

T = TypeVar("T")


class VaultLane:
    """One vault, reached from a thread that is not its own; each call is one short transaction.

    What is being typed goes first. After a lock every call raises `Locked`, also when another
    vault, or the same one, was opened since.

    Args:
        lane: the vault's own thread.
        vault: the one that is open now, or None.
        current: which one is open by the time a call is made.
    """

    def __init__(
        self, lane: Lane, vault: Vault | None, current: Callable[[], Vault | None]
    ) -> None:
        self._lane = lane
        self._vault = vault
        self._current = current

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction that is durable when this returns."""
        return self._run(lambda vault: vault.write(work))

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot."""
        return self._run(lambda vault: vault.read(work))

    def before_closing(self, work: Callable[[Vault], object]) -> bool:
        """Have ``work`` done on the vault's own thread just before it closes.

        Returns whether it will be: a vault that is closed already is not closed again.
        """
        vault = self._vault
        if vault is None or vault is not self._current():
            return False
        vault.closing.append(lambda: work(vault))
        return True

    def _run(self, work: Callable[[Vault], T]) -> T:
        vault = self._vault
        if vault is None or vault is not self._current():
            raise Locked
        future: Future[T] = self._lane.submit(lambda: work(vault), Urgency.IDLE)
        try:
            return future.result()
        except BaseException as error:
            if future.cancelled():
                raise Locked from error
            raise

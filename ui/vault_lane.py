"""The open vault for work on other threads."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.domain.failures import Locked
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.reading import OnLane
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
        looking: runs a reading on the reading connection, which belongs to a thread of its own.
    """

    def __init__(
        self,
        lane: Lane,
        vault: Vault | None,
        current: Callable[[], Vault | None],
        looking: OnLane | None = None,
    ) -> None:
        self._lane = lane
        self._looking = looking
        self._vault = vault
        self._current = current

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction that is durable when this returns."""
        return self._run(lambda vault: vault.write(work))

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot."""
        return self._run(lambda vault: vault.read(work))

    def look(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on the reading connection, behind all that screens read there.

        Raises:
            Locked: it is not open any more.
            Cancelled: it was locked in the middle.
        """
        assert self._looking is not None
        self._check()
        future: Future[T] = self._looking(lambda tx: self._checked(work, tx))
        return self._awaited(future)

    def with_vault(self, work: Callable[[Vault], T]) -> T:
        """Run short work on the vault itself, on its own thread."""
        return self._run(work)

    def alone(self, work: Callable[[Vault], T]) -> T:
        """Run work on the vault itself while nothing else is read or written: that waits.

        Raises:
            Locked: it is not open any more.
        """
        looking = self._looking
        assert looking is not None

        def run(vault: Vault) -> T:
            with looking.paused(vault):
                return work(vault)

        return self._run(run)

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
        vault = self._check()
        return self._awaited(self._lane.submit(lambda: work(vault), Urgency.IDLE))

    def _check(self) -> Vault:
        vault = self._vault
        if vault is None or vault is not self._current():
            raise Locked
        return vault

    def _checked(self, work: Callable[[Transaction], T], tx: Transaction) -> T:
        self._check()  # another one may have been opened before it was this one's turn
        return work(tx)

    def _awaited(self, future: "Future[T]") -> T:
        try:
            return future.result()
        except BaseException as error:
            if future.cancelled():
                raise Locked from error
            raise

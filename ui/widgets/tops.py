"""Where many things begin that stand one below the other, of which most were never measured."""


class Tops:
    """Heights of things in a column, and where each of them begins.

    A height that becomes known, and a place that is looked for, take time that grows with the
    number of things only by its digits.

    Args:
        count: how many there are.
        guess: the height of what was not measured.
        start: where the first begins.

    Attributes:
        start: as above; it may change at any time.
    """

    def __init__(self, count: int, guess: int, start: int = 0) -> None:
        self._count, self._guess, self.start = count, guess, start
        self._others: dict[int, int] = {}  # by how much a height is another than was guessed
        # Of a binary indexed tree: sums[i] stands for the (i & -i) things that end with the i-th.
        self._sums = [0] * (count + 1)
        self._widest = 1 << count.bit_length()

    def __getitem__(self, at: int) -> int:
        """Return where a thing begins; one more than the last gives where that ends."""
        place, total = at, self.start + at * self._guess
        while place > 0:
            total += self._sums[place]
            place &= place - 1
        return total

    @property
    def end(self) -> int:
        """Where the last one ends."""
        return self[self._count]

    def set_height(self, at: int, height: int) -> None:
        """Note how high a thing is."""
        other = height - self._guess
        change = other - self._others.get(at, 0)
        if not change:
            return
        self._others[at] = other
        place = at + 1
        while place <= self._count:
            self._sums[place] += change
            place += place & -place

    def begun_by(self, place: int) -> int:
        """Return how many begin at a place or before it, the end of the last counted as one."""
        found, top, step = 0, self.start, self._widest
        if place < top:
            return 0
        while step:
            further = found + step
            if further <= self._count:
                end = top + step * self._guess + self._sums[further]
                if end <= place:
                    found, top = further, end
            step >>= 1
        return found + 1

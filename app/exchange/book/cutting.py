"""Very long blocks in parts, so that no page setter has to hold more than some pages at once."""

from collections.abc import Iterator

from app.exchange.book.tree import (
    Block,
    CodeLines,
    ItemList,
    Paragraph,
    Quote,
    Run,
    Table,
    Words,
    plain,
)

LONG = 20_000  # characters
_ITEMS, _ROWS = 100, 100


def cut(block: Block) -> Iterator[Block]:
    """Yield a block, or parts of it that say the same one after the other."""
    if isinstance(block, Paragraph):
        yield from _paragraph(block)
    elif isinstance(block, CodeLines):
        yield from (CodeLines(part) for part in _pieces(block.text))
    elif isinstance(block, Quote) and size_of(block) > LONG:
        for inner in block.blocks:
            yield from (Quote((part,)) for part in cut(inner))
    elif isinstance(block, ItemList) and len(block.items) > _ITEMS:
        for at in range(0, len(block.items), _ITEMS):
            start = None if block.start is None else block.start + at
            yield ItemList(block.items[at : at + _ITEMS], start)
    elif isinstance(block, Table) and len(block.rows) > _ROWS:
        head, rows = block.rows[0], block.rows[1:]
        for at in range(0, len(rows), _ROWS):
            yield Table(block.sides, (head, *rows[at : at + _ROWS]))
    else:
        yield block


def size_of(block: Block) -> int:
    """Return about how many characters a block has."""
    if isinstance(block, CodeLines):
        return len(block.text)
    if isinstance(block, Quote):
        return sum(map(size_of, block.blocks))
    if isinstance(block, ItemList):
        return sum(size_of(inner) for item in block.items for inner in item.blocks)
    if isinstance(block, Table):
        return sum(len(plain(cell)) for row in block.rows for cell in row)
    runs = getattr(block, "runs", ())
    return len(plain(runs))


def _paragraph(block: Paragraph) -> Iterator[Paragraph]:
    if len(plain(block.runs)) <= LONG:
        yield block
        return
    runs: list[Run] = []
    room = LONG
    for run in block.runs:
        parts = [run] if not isinstance(run, Words) else [Words(one) for one in _pieces(run.text)]
        for part in parts:
            size = len(plain((part,)))
            if runs and size > room:
                yield Paragraph(tuple(runs))
                runs, room = [], LONG
            runs.append(part)
            room -= size
    if runs:
        yield Paragraph(tuple(runs))


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in parts, cut at a line's end or a space where there is one."""
    at = 0
    while len(text) - at > LONG:
        end = text.rfind("\n", at + LONG // 2, at + LONG)
        if end < 0:
            end = text.rfind(" ", at + LONG // 2, at + LONG)
        if end < 0:
            yield text[at : at + LONG]
            at += LONG
        else:
            yield text[at:end]
            at = end + 1
    yield text[at:]

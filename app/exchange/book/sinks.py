"""Which book a place asks for."""

from collections.abc import Mapping

from app.domain.exports import Sink
from app.exchange.book.looks import Look
from app.exchange.output import Output

PDF = ".pdf"


def book_sink(out: Output, chosen: Mapping[str, str]) -> Sink:
    """Return what writes a PDF where the place ends so, and else pages for a browser."""
    look = Look.of(chosen)
    if out.ending == PDF:
        from app.exchange.book.pdf import PdfSink  # noqa: PLC0415 - Typst costs 100 ms

        return PdfSink(out, look)
    from app.exchange.book.web import WebSink  # noqa: PLC0415 - as above

    return WebSink(out, look)

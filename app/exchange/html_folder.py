"""HTML pages: a folder or zip of files, or a single one; each is an entry."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind, entry_link
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, shown
from app.exchange.dates import Written, date_in_name, written_date
from app.exchange.embeds import Embeds
from app.exchange.html_markdown import Page, html_page, written_dates
from app.exchange.markdown_text import outside_code
from app.exchange.opening import any_fits, named, open_tree
from app.exchange.places import Places
from app.exchange.text_folder import file_date, say_unsure
from app.exchange.texts import decoded, member_text
from app.exchange.tree import Member, Report, Tree, file_member

_ENDINGS = (".html", ".htm", ".xhtml")
_LOOK = 1 << 14
_LOOKED_AT = 20
_LOOKS = re.compile(
    r"<(?:!doctype html|/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?/?>)", re.IGNORECASE
)
_CREATED = ("created", "date", "dc.date", "dcterms.created", "article:published_time", "pubdate")
_CHANGED = ("updated", "modified", "last-modified", "article:modified_time")
_WEB_PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\]\((<?https?://[^\s()]{1,2000})\)", re.IGNORECASE)
# A page; pictures may stand in it as text.
_MOST = 64 << 20


def claims(path: Path) -> bool:
    """Whether ``path`` is a page of HTML, or a folder or zip that holds some.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        members = named(open_tree(path, _ENDINGS, lambda _: None, LIMITS), _ENDINGS)
        return any_fits(members[:_LOOKED_AT], _looks_right)
    except (NotThisFormat, FileUnreadable):
        return False


def _looks_right(member: Member) -> bool:
    return _LOOKS.search(decoded(member.head(_LOOK))[0] or "") is not None


@dataclass
class HtmlSource:
    """Pages of HTML.

    Attributes:
        format: "html".
        path: a folder, a zip or a file.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "html"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each page; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no page.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = _open(self.path, report, self.limits, outside=options.outside)
        if not members:
            raise NotThisFormat
        places = Places(tree, outside=options.outside)
        for member in members:
            text = member_text(member, report, _MOST)
            if text is not None:
                yield _found(member, html_page(text), places, report)


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    if path.is_file() and path.suffix.lower() in _ENDINGS:
        # The file's own folder counts as chosen, so that its pictures come along.
        member = file_member(path, path.name)
        return Tree([member], path.parent.resolve(), loose=True), [member]
    tree = open_tree(path, _ENDINGS, report, limits, outside=outside)
    return tree, named(tree, _ENDINGS)


def _found(member: Member, page: Page, places: Places, report: Report) -> Found:
    def link_to(other: Member) -> str:
        is_page = other.name.lower().endswith(_ENDINGS) and places.holds(other)
        return entry_link(_page_id(other.name)) if is_page else ""

    folder = member.name.rpartition("/")[0]
    embeds = Embeds(places, f"{folder}/" if folder else "", shown(member.name), report, link_to)
    written = _date(page, member, report)
    named_date = date_in_name(PurePosixPath(member.name).stem)
    title = named_date[1] if named_date else PurePosixPath(member.name).stem
    changed = next((found for name in _CHANGED if (found := written_date(page.meta.get(name, "")))),
                   None)  # fmt: skip
    body = outside_code(page.body, lambda text: _named(text, member, report))
    body = embeds.rewrite(body)
    return Found(
        source_id=_page_id(member.name),
        created_at=written.moment,
        zone=written.zone,
        title=page.title or clean_line(title),
        body=body,
        tags=merge_tags(page.meta.get("keywords", "").split(",")),
        modified_at=changed.moment if changed and changed.moment.tzinfo else None,
        attachments=embeds.attachments(),
        file=shown(member.name),
    )


def _page_id(name: str) -> str:
    return unicodedata.normalize("NFC", clean_line(name))


def _date(page: Page, member: Member, report: Report) -> Written:
    for text in written_dates(page, _CREATED):
        written = written_date(text)
        if written:
            say_unsure(written, member.name, report)
            return written
    return file_date(member.name, member.stamp, report)


def _named(text: str, member: Member, report: Report) -> str:
    """Return pictures from the web as links; they are never fetched."""

    def link(match: re.Match[str]) -> str:
        detail = "A picture on the web is not fetched; its address stays in the text."
        address = match[2].strip("<>")
        report(Problem(ProblemKind.MISSING_ATTACHMENT, shown(member.name), shown(address), detail))
        words = match[1] or address.rpartition("/")[2].translate({91: 40, 93: 41}) or "…"
        return f"[{words}]({match[2]})"

    return _WEB_PICTURE.sub(link, text) if "![" in text else text

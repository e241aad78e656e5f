"""Members of groups that rine-mls looks after.

One question a line comes in as JSON, one answer a line goes out; bytes are hex.
Usage: ``python rine.py SUITE FOLDER``, where FOLDER keeps the states.
"""

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rine_mls

_TAG = bytes([rine_mls.APP_MESSAGE_TAG])

Answer = dict[str, Any]

#: After these the state is saved, so that a commit that lost can be undone.
SAVED = {"found", "join", "accept", "send", "receive", "enter"}


@dataclass
class _Member:
    client: rine_mls.MlsClient
    group: rine_mls.MlsGroup | None = None

    @property
    def joined(self) -> rine_mls.MlsGroup:
        assert self.group
        return self.group


class Driver:
    """Answers questions; `took` is how many seconds something took, when it was asked for."""

    def __init__(self, suite: int, folder: Path) -> None:
        self._suite = suite
        self._folder = folder
        self._members: dict[str, _Member] = {}

    def answer(self, ask: str, values: Answer) -> Answer:
        """Answer one question."""
        member = self._members.get(values["name"])
        if ask == "new":
            place = self._folder / values["name"]
            client = rine_mls.MlsClient(str(place), os.urandom(32), self._suite)
            self._members[values["name"]] = _Member(client)
            return {}
        assert member
        began = time.perf_counter()
        answer: Answer = getattr(self, f"_{ask}")(member, values)
        took = {"took": time.perf_counter() - began} if values.get("timed") else {}
        if ask in SAVED:
            member.joined.save()
        return answer | took

    def _key_package(self, member: _Member, values: Answer) -> Answer:
        return {"key_package": member.client.generate_key_package().hex()}

    def _found(self, member: _Member, values: Answer) -> Answer:
        member.group = member.client.create_group(bytes.fromhex(values["group_id"]))
        return {}

    def _join(self, member: _Member, values: Answer) -> Answer:
        member.group = member.client.join_from_welcome(bytes.fromhex(values["welcome"]))
        return {}

    def _commit(self, member: _Member, values: Answer) -> Answer:
        added = [item["key_package"] for item in values["proposals"] if item["type"] == "add"]
        removed = [item["leaf"] for item in values["proposals"] if item["type"] == "remove"]
        if added and not removed:
            made = member.joined.add_members([bytes.fromhex(package) for package in added])
        elif len(removed) == 1 and not added:
            made = member.joined.remove_member(removed[0])
        else:
            raise ValueError("rine commits additions, or one removal")
        return {"commit": made.commit.hex(), "welcomes": [each.hex() for each in made.welcomes]}

    def _accept(self, member: _Member, values: Answer) -> Answer:
        return {}

    def _discard(self, member: _Member, values: Answer) -> Answer:
        member.group = member.client.load_group(member.joined.group_id())
        return {}

    def _send(self, member: _Member, values: Answer) -> Answer:
        sent = member.joined.encrypt_application_message(bytes.fromhex(values["data"]))
        return {"message": sent.removeprefix(_TAG).hex()}

    def _receive(self, member: _Member, values: Answer) -> Answer:
        message = bytes.fromhex(values["message"])
        answer: Answer = {}
        if values["kind"] == "said":
            opened = member.joined.decrypt_application_message(_TAG + message)
            answer = {"data": opened.envelope.hex(), "sender": opened.sender_index}
        elif values["kind"] == "proposal":
            # It only means to take commits here, but keeps a proposal all the same.
            try:
                member.joined.apply_commit(message)
            except rine_mls.UnexpectedMessageError:
                pass
            else:
                raise ValueError("a proposal was taken for a commit")
        else:
            member.joined.apply_commit(message)
        return answer | {"removed": not member.joined.is_active()}

    def _info(self, member: _Member, values: Answer) -> Answer:
        return {"info": member.joined.group_info().hex()}

    def _enter(self, member: _Member, values: Answer) -> Answer:
        info = bytes.fromhex(values["info"])
        if values["again"]:
            member.group = member.client.resync_by_external_commit(info, values["leaf"])
        else:
            member.group = member.client.join_by_external_commit(info)
        made = member.group.last_commit()
        assert made
        return {"commit": made.commit.hex()}

    def _report(self, member: _Member, values: Answer) -> Answer:
        group = member.joined
        roster = [[each.index, each.identity.hex()] for each in group.member_identities()]
        return {
            "leaf": group.current_member_index(),
            "epoch": group.epoch(),
            "roster": roster,
            "info": group.group_info().hex(),
        }

    def _forget(self, member: _Member, values: Answer) -> Answer:
        del self._members[values["name"]]
        return {}


def main() -> None:
    """Answer until nothing more is asked."""
    driver = Driver(int(sys.argv[1]), Path(sys.argv[2]))
    for line in sys.stdin:
        values = json.loads(line)
        try:
            answer = driver.answer(values.pop("ask"), values)
        except Exception as error:  # noqa: BLE001 - told to whoever asked
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

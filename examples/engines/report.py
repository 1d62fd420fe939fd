"""The rows of `counts.sql` as `access_log --json` prints them."""

import json

GROUPS = ["informational", "success", "redirection", "client_error", "client_closed", "server_error", "no_class"]


def report(rows):
    """Each row is a field of the log, and what the join found: code, name, phrase, set, group, lines."""
    statuses = [
        {"code": code, "name": name, "phrase": phrase, "set": of, "group": group, "lines": lines}
        for _, code, name, phrase, of, group, lines in rows
        if code is not None
    ]
    total = lambda wanted: sum(status["lines"] for status in statuses if wanted(status))
    without = {row[0]: row[-1] for row in rows if row[1] is None}
    not_understood = without.pop("", 0)
    counts = {
        "known": total(lambda status: status["name"]),
        "unlisted": total(lambda status: not status["name"]),
        "without_status": sum(without.values()),
        "not_understood": not_understood,
    }
    groups = {group: total(lambda status: status["group"] == group) for group in GROUPS}
    whole = {"lines": sum(counts.values()), **counts, "groups": dict(sorted(groups.items())), "statuses": statuses}
    return json.dumps(whole, indent=2, ensure_ascii=False)
